import type { UnlistedScriptDefinition } from 'wxt';
import { checkFrame } from '../lib/page/check.ts';

/** Runs in every frame of a page that the learner wants a picture of; the browser hands its answer to the background. */
export default {
  main() {
    return checkFrame(window);
  },
} satisfies UnlistedScriptDefinition;
