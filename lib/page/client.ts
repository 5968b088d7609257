import type { Press } from '../idp/press.ts';
import type { Request } from '../messages.ts';
import type { Logged, NamedCompetency, PageView, PressResult } from '../view/page-view.ts';

/** Sends one message to the background and answers its reply. */
export type Send = (request: Request) => Promise<unknown>;

/** What card and popup ask of the background, each about the page of one tab. */
export interface Client {
  view(): Promise<PageView>;
  press(presses: Press[]): Promise<PressResult>;
  /** Takes back what a press put into the log. True once it is gone. */
  undo(logged: readonly Logged[]): Promise<boolean>;
  competencies(): Promise<NamedCompetency[]>;
  openDashboard(at: string): Promise<void>;
  switchSite(site: string, on: boolean): Promise<void>;
}

/**
 * The one client of the background. `tabId` is named by extension pages only; a page's own tab is known from the sender.
 * Replies are the background's own and are taken as its types say.
 */
export function client(send: Send, tabId?: number): Client {
  const about = tabId === undefined ? {} : { tabId };
  return {
    view: async () => (await send({ type: 'page/view', ...about })) as PageView,
    press: async (presses) => (await send({ type: 'page/press', presses, ...about })) as PressResult,
    undo: async (logged) => {
      const requestIds = logged.map(({ requestId }) => requestId);
      return ((await send({ type: 'entry/undo', requestIds, ...about })) as { ok: boolean }).ok;
    },
    competencies: async () => (await send({ type: 'competency/list' })) as NamedCompetency[],
    openDashboard: async (at) => {
      await send({ type: 'dashboard/open', at });
    },
    switchSite: async (site, on) => {
      await send({ type: 'site/switch', site, on, ...about });
    },
  };
}
