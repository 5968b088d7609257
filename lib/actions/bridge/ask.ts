import type { ArgsOf, BridgeFunction, PublicKeys, ReplyOf } from '../../bridge/contract.ts';
import { askInPage, type PageCall, type PageReply } from '../../bridge/in-page.ts';
import { readKeys, readReply, type Told } from '../../bridge/read-reply.ts';
import { browser } from '../../browser.ts';

/** Time that a Moodle has to answer, in ms. */
const patience = 20_000;

/**
 * Asks a function of the plugin in an open tab of a Moodle (its wwwroot), with that page's own session. Only on the learner's press.
 */
export async function askBridge<F extends BridgeFunction>(
  issuer: string,
  method: F,
  args: ArgsOf<F>,
): Promise<Told<ReplyOf<F>>> {
  const came = await inTab(issuer, { want: 'call', wwwroot: issuer, method, args, milliseconds: patience });
  return came === null ? { ok: false, trouble: 'no-tab' } : readReply(method, came, Date.now());
}

/** The public keys that a Moodle shows, asked in an open tab of it. */
export async function askKeys(issuer: string): Promise<Told<PublicKeys>> {
  const came = await inTab(issuer, { want: 'keys', wwwroot: issuer, milliseconds: patience });
  return came === null ? { ok: false, trouble: 'no-tab' } : readKeys(came);
}

/** Whether an address lies within a Moodle. */
function isWithin(issuer: string, address: string | undefined): boolean {
  return address === issuer || (address?.startsWith(`${issuer}/`) ?? false);
}

/** Runs a call in the tab of a Moodle that was looked at last; null where no tab lets it in. */
async function inTab(issuer: string, call: PageCall): Promise<unknown> {
  const open = (await browser.tabs.query({}))
    .filter(({ url, id }) => id !== undefined && isWithin(issuer, url))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  let answer: unknown = null;
  for (const { id } of open) {
    const [frame] = await browser.scripting
      .executeScript({ target: { tabId: id ?? -1, frameIds: [0] }, func: askInPage as never, args: [call] })
      // A page that failed to load lets nothing in; another tab may.
      .catch(() => []);
    const result = frame?.result as PageReply | null | undefined;
    if (result) answer = result;
    // A file or an error page of that address is no Moodle's page; another tab may be one.
    if (result && result.at !== 'not-moodle') break;
  }
  return answer;
}
