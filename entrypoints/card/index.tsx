import type { UnlistedScriptDefinition } from 'wxt';
import { startCard } from './start.tsx';

/** True in a page where this version's card lives already: the background starts it at every course page. */
const page = globalThis as { idpCompanionCard?: true };

/** The definition as it is: the function that WXT offers for making one would only add its weight to every page. */
export default {
  main() {
    if (page.idpCompanionCard) return;
    page.idpCompanionCard = true;
    void startCard();
  },
} satisfies UnlistedScriptDefinition;
