import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCard } from './start.tsx';

/** True in a page where this version's card lives already: the background starts it at every course page. */
const page = globalThis as { idpCompanionCard?: true };

export default defineUnlistedScript(() => {
  if (page.idpCompanionCard) return;
  page.idpCompanionCard = true;
  void startCard();
});
