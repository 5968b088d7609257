import type { UnlistedScriptDefinition } from 'wxt';
import { checkMoodle } from '../lib/page/check-moodle.ts';

/** Runs in a page that the learner wants to add, or opened the popup on; the browser hands its answer to who asked. */
export default {
  main() {
    return checkMoodle(document);
  },
} satisfies UnlistedScriptDefinition;
