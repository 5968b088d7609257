import type { UseStore } from 'idb-keyval';
import { browser } from '../browser.ts';
import type { CardStart } from '../messages.ts';
import type { SightedCourse } from '../sites/reading/sighting.ts';
import { changeSettings, readSettings } from '../store/settings.ts';
import { undoLog } from '../store/write-entry.ts';
import { cardWords } from '../words/card.ts';
import { told } from '../words/voice.ts';
import { localeOf } from './card.ts';
import { tellWritten } from './dashboard/changes.ts';
import { openDashboard } from './dashboard.ts';
import type { LetIn } from './door.ts';
import { followLog, followPage, followSettings, viewOfTab } from './follow.ts';
import { makeMenu } from './install.ts';
import { isMoodle } from './is-moodle.ts';
import { carryOut, press } from './press.ts';
import { followReaders } from './readers.ts';
import { followReminders } from './remind.ts';
import { takePicture } from './take-picture.ts';
import { everyCompetency, viewOf } from './view.ts';

/** Answers one request that the door let in; see `requestSchema` for what each is answered with. `cardCssUrl` is where the style of cards lies. */
export async function answer(
  use: UseStore,
  { request, from, tabId }: LetIn,
  cardCssUrl: string,
): Promise<unknown> {
  const now = new Date().toISOString();
  switch (request.type) {
    case 'page/sighted':
      return tabId === null ? undefined : followPage(use, tabId, request.sighting);
    case 'page/view': {
      const view = await viewOfTab(use, tabId);
      const unknown = view.state === 'nothing' && from === 'extension' && tabId !== null;
      return unknown && (await isMoodle(use, tabId)) ? { state: 'addable' } : view;
    }
    case 'site/view':
      return viewOf(use, request.sighting);
    case 'site/press': {
      const { sighting, records, presses } = request;
      const shown = {
        read: async () => sighting,
        record: ({ courseKey }: SightedCourse) =>
          records[sighting.items.findIndex((item) => item.courseKey === courseKey)] ?? null,
      };
      const result = await carryOut(use, shown, presses);
      tellWritten();
      return result;
    }
    case 'page/press': {
      const result = await press(use, tabId, request.presses);
      await followLog(use, tabId);
      return result;
    }
    case 'entry/undo': {
      const undone = await Promise.all(request.requestIds.map((id) => undoLog(use, id, now)));
      await followLog(use, tabId);
      return { ok: undone.every((one) => one === 'undone') };
    }
    case 'site/switch':
      await changeSettings(use, ({ sites }) => ({ sites: { ...sites, [request.site]: request.on } }), now);
      tellWritten();
      return followSettings(use);
    case 'settings/changed':
      await followReminders(use);
      await followReaders(use);
      await makeMenu(use);
      return followSettings(use);
    case 'card/start': {
      const settings = await readSettings(use);
      const stand = settings.cardOnSite[request.site] === 'minimised' ? 'minimised' : 'open';
      const locale = localeOf(settings);
      const css = await (await fetch(cardCssUrl)).text();
      return { locale, words: told(cardWords, locale), css, stand } satisfies CardStart;
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
    case 'picture/take':
      return takePicture(use, await browser.tabs.get(request.tabId).catch(() => ({})));
    case 'competency/list':
      return everyCompetency(use);
  }
}
