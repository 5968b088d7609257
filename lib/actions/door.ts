import type { Runtime } from 'webextension-polyfill';
import { fromExtensionOnly, fromPageOnly, type Request, requestSchema, type Sender } from '../messages.ts';

/** A request that was let in, with who sent it and the tab it speaks about. */
export interface LetIn {
  request: Request;
  from: Sender;
  /** The tab of the page it is about; null where an extension page named none. */
  tabId: number | null;
}

/**
 * The door of the background. The sender is judged before the body is looked at: our own pages, or the top frame of a
 * tab on a learning site's own host. A page speaks only of its own tab. Anything else is null, and gets no answer.
 */
export function letIn(
  message: unknown,
  sender: Runtime.MessageSender,
  own: { id: string; origin: string; hosts: ReadonlySet<string> },
): LetIn | null {
  if (sender.id !== own.id || !sender.url || !URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  const ours = url.origin === own.origin || sender.url.startsWith(`${own.origin}/`);
  const from: Sender = ours ? 'extension' : 'page';
  const site = url.protocol === 'https:' && own.hosts.has(url.host);
  if (!ours && (!site || sender.frameId !== 0 || sender.tab?.id === undefined)) return null;

  const parsed = requestSchema.safeParse(message);
  if (!parsed.success) return null;
  const request = parsed.data;
  if ((ours ? fromPageOnly : fromExtensionOnly).includes(request.type)) return null;
  const named = 'tabId' in request ? (request.tabId ?? null) : null;
  return { request, from, tabId: ours ? named : (sender.tab?.id ?? null) };
}
