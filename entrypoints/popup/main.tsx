import { render } from 'preact';
import { Popup, type PopupState } from '../../components/popup/popup.tsx';
import { localeOf } from '../../lib/actions/card.ts';
import { addSiteAt, newEntryAt } from '../../lib/actions/dashboard.ts';
import { type PopupYear, readPopupYear } from '../../lib/actions/popup-year.ts';
import { siteOf } from '../../lib/actions/sites.ts';
import { browser } from '../../lib/browser.ts';
import { bangkokDay, fiscalYearOf } from '../../lib/idp/fiscal-year.ts';
import { defaultSettings, siteIsOn } from '../../lib/idp/settings.ts';
import type { Request } from '../../lib/messages.ts';
import { client } from '../../lib/page/client.ts';
import { openLight } from '../../lib/store/open-light.ts';
import type { PageView } from '../../lib/view/page-view.ts';
import type { PictureRefusal } from '../../lib/view/picture-refusal.ts';

/** After this many ms without an answer of the store, which an update may keep busy, the popup shows that it is reading. */
const patience = 150;

const store = openLight();
const today = bangkokDay(new Date());
const mount = document.getElementById('popup') as HTMLElement;

/** The tab that the popup speaks about: the one under it, or the one named in the address where it is opened as a page. */
async function tabUnder() {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return browser.tabs.get(named);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

const reading = readPopupYear(store, today);
const tab = await tabUnder();
const background = client((request) => browser.runtime.sendMessage(request), tab?.id);
let view: PageView | null = null;
let year: PopupYear | null = null;

/** What the background says of the page; a page that cannot be read is known by its address alone. */
async function readPage(): Promise<void> {
  const found = siteOf(tab?.url);
  if (!found || found.readable) view = await background.view().catch((): PageView => ({ state: 'nothing' }));
  else if (year?.at === 'ready' && !siteIsOn(year.settings, found.site.id))
    view = { state: 'off', site: found.site.id };
  else view = { state: 'capture', site: found.site.id, title: tab?.title ?? '', url: tab?.url ?? '' };
  draw();
}

async function readYear(): Promise<void> {
  year = await readPopupYear(store, today);
  draw();
}

function stateOf(found: PopupYear | null): PopupState {
  if (found === null) return { at: 'loading' };
  if (found.at === 'ready')
    return found.isNew && view?.state === 'nothing'
      ? { at: 'first-run' }
      : { at: 'ready', year: found, recent: found.recent, open: found.open };
  return {
    at: 'store-error',
    code: found.code,
    backedUpOn: found.backedUpOn,
    onRetry: () => void readYear(),
    onRestore: () => leaveTo('/export'),
    onCopyDetails: () =>
      void navigator.clipboard.writeText(
        `${found.code} · ${browser.runtime.getManifest().version} · ${navigator.userAgent}`,
      ),
  };
}

function leaveTo(at: string): void {
  void background.openDashboard(at).then(() => window.close());
}

function draw(): void {
  const locale = localeOf(year?.at === 'ready' ? year.settings : defaultSettings);
  document.documentElement.lang = locale;
  render(
    <Popup
      view={view}
      state={stateOf(year)}
      fiscalYear={year?.at === 'ready' ? year.fiscalYear : fiscalYearOf(today)}
      locale={locale}
      today={today}
      onSetUp={() => leaveTo('/welcome')}
      onDashboard={() => leaveTo('/')}
      onAdd={() => leaveTo('/log/new')}
      onBackUp={() => leaveTo('/export')}
      onOpen={(id) => leaveTo(`/log/${id}`)}
      onPress={async (presses) => {
        const result = await background.press(presses);
        await readYear();
        return result;
      }}
      onUndo={async (logged) => {
        const undone = await background.undo(logged);
        await readYear();
        return undone;
      }}
      onPickCompetencies={background.competencies}
      onRetry={() => void readPage()}
      onCapture={(title) => view?.state === 'capture' && leaveTo(newEntryAt({ ...view, title }))}
      onPicture={async () => {
        const request = { type: 'picture/take', tabId: tab?.id ?? -1 } satisfies Request;
        const refusal = (await browser.runtime.sendMessage(request)) as PictureRefusal | null;
        if (refusal === null) window.close();
        return refusal;
      }}
      onAddSite={() => leaveTo(addSiteAt(tab?.url))}
      onSwitchOn={(site) => void background.switchSite(site, true).then(readPage)}
      onReload={() => tab?.id !== undefined && void browser.tabs.reload(tab.id).then(() => window.close())}
    />,
    mount,
  );
}

const waiting = setTimeout(draw, patience);
year = await reading;
clearTimeout(waiting);
draw();
await readPage();
