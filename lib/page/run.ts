import { extensionLives, native } from './native.ts';
import { type PageReader, watch } from './watch.ts';

/** Time allowed to a site's own record to answer, in ms; after that the entry stays on the rung it has. */
const ASK_FOR = 8_000;

/** How often it is looked whether the extension is still there, in ms. */
const LIVES_EVERY = 1_000;

/** Set in a page that is read already: the browser and the installation may both start the script there. */
const page = globalThis as { idpCompanionReads?: true };

/**
 * Runs one site's reader in its page until the extension goes away: tells the background what the page shows, answers
 * its two questions, "read the page now" and, on the learner's press, "what does the site's own record say of this course".
 */
export function run(reader: PageReader): void {
  if (page.idpCompanionReads) return;
  page.idpCompanionReads = true;
  const watched = watch(
    reader,
    window,
    (sighting) => {
      // The background may be gone for good (an update): the card says so when it is used next.
      if (!extensionLives()) return;
      native.runtime.sendMessage({ type: 'page/sighted', sighting }).catch(() => undefined);
    },
    untilGone(),
  );

  const answer = (
    message: unknown,
    _sender: unknown,
    respond: (reply: unknown) => void,
  ): true | undefined => {
    const { type, courseKey, title } = message as {
      type?: string;
      courseKey?: string | null;
      title?: string;
    };
    if (type === 'page/read') respond(watched.look());
    if (type !== 'page/ask') return undefined;
    const course = watched.look().items.find((item) => item.courseKey === courseKey && item.title === title);
    const get: typeof fetch = (input, init) =>
      fetch(input, { ...init, signal: AbortSignal.timeout(ASK_FOR) });
    const asked =
      course && reader.ask ? reader.ask(course, new URL(location.href), get) : Promise.resolve(null);
    asked.catch(() => null).then(respond);
    return true;
  };
  native.runtime.onMessage.addListener(answer as never);
}

/** A signal that aborts once the extension was updated or removed: this script would only wait in vain from then on. */
function untilGone(): AbortSignal {
  const gone = new AbortController();
  const everySoOften = setInterval(() => {
    if (extensionLives()) return;
    clearInterval(everySoOften);
    gone.abort();
  }, LIVES_EVERY);
  return gone.signal;
}
