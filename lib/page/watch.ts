import type { Sighting } from '../sites/reading/sighting.ts';
import type { AskSite, ReadPage, SiteDeclaration } from '../sites/reading/site.ts';

/** How long the page's changes are watched for a first good reading, in ms. */
const WATCH_FOR = 10_000;
/** Quiet time after a change before the page is read, in ms. */
const SETTLE = 150;
/** After a change of address the old page's content stays under the new address this long, in ms. */
const STALE = 350;
/** An unchanged page under a new address is believed after this long, in ms; ten times later if it still reads as the old one. */
const UNCHANGED = 1_000;
/** How often the address is looked at, in ms: single-page sites tell nobody when they change it. */
const ADDRESS_EVERY = 500;

/** One site's page code, as the files of `lib/sites` export it. */
export interface PageReader {
  site: SiteDeclaration;
  read: ReadPage;
  ask?: AskSite;
}

/** The page as it reads now, for a press. */
export interface Watched {
  /** Reads afresh; `not-ready` while the page still shows what was there before the address changed. */
  look(): Sighting;
}

/**
 * Reads the page when it comes, changes its address or is shown again, and tells every reading that differs from the last.
 * The page's content is watched only until the first good reading or for ten seconds; only the address is watched on.
 * Ends with `signal`.
 */
export function watch(
  reader: PageReader,
  page: Window & { document: Document },
  tell: (sighting: Sighting) => void,
  signal: AbortSignal,
): Watched {
  const { document, location } = page;
  let address = location.href;
  let changedAt = Number.NEGATIVE_INFINITY;
  let moved = true;
  let before: Sighting | null = null;
  let left: string | null = null;
  let told = '';
  let timer = 0;
  let until = 0;

  const now = () => page.performance.now();
  const content = (sighting: Sighting) => JSON.stringify([sighting.kind, sighting.items]);
  const wait = (): Sighting => ({
    site: reader.site.id,
    kind: 'not-ready',
    url: location.href.split(/[?#]/)[0] ?? '',
    items: [],
  });

  function read(): Sighting {
    const age = now() - changedAt;
    if (age < STALE) return wait();
    const sighting = reader.read(document, new URL(location.href), before);
    const asBefore = left !== null && sighting.items.length > 0 && content(sighting) === left;
    return !moved && age < UNCHANGED * (asBefore ? 10 : 1) ? wait() : sighting;
  }

  function look(): Sighting {
    if (location.href !== address) {
      address = location.href;
      changedAt = now();
      left = before ? content(before) : null;
      moved = false;
      before = null;
      watchContent();
    }
    const sighting = read();
    if (sighting.kind === 'not-ready') return sighting;
    if (!sighting.partial) {
      before = sighting;
      observer.disconnect();
      until = 0;
    }
    return sighting;
  }

  function report(): void {
    page.clearTimeout(timer);
    timer = 0;
    if (signal.aborted) return;
    const sighting = look();
    const text = JSON.stringify(sighting);
    if (text !== told) tell(sighting);
    told = text;
    if (until && now() < until) timer = page.setTimeout(report, UNCHANGED);
    else observer.disconnect();
  }

  const observer = new MutationObserver(() => {
    moved = true;
    page.clearTimeout(timer);
    timer = page.setTimeout(report, Math.max(SETTLE, STALE - (now() - changedAt)));
  });

  function watchContent(): void {
    until = now() + WATCH_FOR;
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  const address_ = page.setInterval(() => {
    if (location.href !== address) report();
  }, ADDRESS_EVERY);
  page.addEventListener('popstate', report, { signal });
  document.addEventListener('visibilitychange', () => document.hidden || report(), { signal });
  signal.addEventListener('abort', () => {
    page.clearInterval(address_);
    page.clearTimeout(timer);
    observer.disconnect();
  });

  watchContent();
  report();
  return { look };
}
