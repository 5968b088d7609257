import type { UseStore } from 'idb-keyval';
import type { CardStart } from '../messages.ts';
import type { Sighting } from '../sites/reading/sighting.ts';
import { StoreError } from '../store/errors.ts';
import { changeSettings, readSettings } from '../store/settings.ts';
import { undoLog } from '../store/write-entry.ts';
import type { PageView } from '../view/page-view.ts';
import { cardWords } from '../words/card.ts';
import { told } from '../words/voice.ts';
import { setBadge } from './badge.ts';
import { cardIsWanted, deservesCard, injectCard, localeOf } from './card.ts';
import { tellWritten } from './dashboard/changes.ts';
import { openDashboard } from './dashboard.ts';
import type { LetIn } from './door.ts';
import { press } from './press.ts';
import { readTab, showCard } from './tab.ts';
import { everyCompetency, viewOf } from './view.ts';

/** Answers one request that the door let in; see `requestSchema` for what each is answered with. `cardCss` is handed on to cards. */
export async function answer(use: UseStore, { request, tabId }: LetIn, cardCss: string): Promise<unknown> {
  const now = new Date().toISOString();
  switch (request.type) {
    case 'page/sighted':
      return tabId === null ? undefined : sighted(use, tabId, request.sighting);
    case 'page/view':
      return viewOfTab(use, tabId);
    case 'page/press': {
      const result = await press(use, tabId, request.presses);
      tellWritten();
      await refresh(use, tabId);
      return result;
    }
    case 'entry/undo': {
      const undone = await Promise.all(request.requestIds.map((id) => undoLog(use, id, now)));
      tellWritten();
      await refresh(use, tabId);
      return { ok: undone.every((one) => one === 'undone') };
    }
    case 'site/switch':
      await changeSettings(use, ({ sites }) => ({ sites: { ...sites, [request.site]: request.on } }), now);
      tellWritten();
      return refresh(use, tabId);
    case 'card/start': {
      const settings = await readSettings(use);
      const stand = settings.cardOnSite[request.site] === 'minimised' ? 'minimised' : 'open';
      const locale = localeOf(settings);
      return { locale, words: told(cardWords, locale), css: cardCss, stand } satisfies CardStart;
    }
    case 'card/stand':
      await changeSettings(
        use,
        ({ cardOnSite: { [request.site]: _, ...others } }) => ({
          cardOnSite: request.stand === 'open' ? others : { ...others, [request.site]: request.stand },
        }),
        now,
      );
      return undefined;
    case 'dashboard/open':
      return openDashboard(request.at);
    case 'competency/list':
      return everyCompetency(use);
  }
}

/** A page was read: the badge follows it, and the card is started or told where it is worth one. */
async function sighted(use: UseStore, tabId: number, sighting: Sighting): Promise<void> {
  const view = await viewOf(use, sighting);
  await setBadge(tabId, view);
  if (deservesCard(view) && cardIsWanted(await readSettings(use), sighting.site)) await injectCard(tabId);
  await showCard(tabId, view);
}

/** What to show of a tab: its page read afresh. */
async function viewOfTab(use: UseStore, tabId: number | null): Promise<PageView> {
  const sighting = tabId === null ? null : await readTab(tabId);
  return sighting ? viewOf(use, sighting) : { state: 'nothing' };
}

/** Puts badge and card of a tab in step with the log, where it can be read: what was done before keeps its own answer. */
async function refresh(use: UseStore, tabId: number | null): Promise<void> {
  if (tabId === null) return;
  try {
    const view = await viewOfTab(use, tabId);
    await setBadge(tabId, view);
    await showCard(tabId, view);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
