import type { UnlistedScriptDefinition } from 'wxt';
import { askMoodle } from '../lib/page/ask-moodle.ts';

/** Runs in a page of a Moodle on the learner's press; the browser hands its answer to who asked. */
export default {
  main() {
    return askMoodle();
  },
} satisfies UnlistedScriptDefinition;
