import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { cardCss } from '../components/card/card-css.ts';
import { answer } from '../lib/actions/answer.ts';
import { openDashboard } from '../lib/actions/dashboard.ts';
import { letIn } from '../lib/actions/door.ts';
import { makeMenu, menuId, readOpenTabs } from '../lib/actions/install.ts';
import { savePage } from '../lib/actions/save-page.ts';
import { hosts } from '../lib/actions/sites.ts';
import { browser } from '../lib/browser.ts';
import { openStore } from '../lib/store/open.ts';
import { forgetOldDeletions } from '../lib/store/tombstones.ts';

export default defineBackground({
  type: 'module',
  main() {
    const store = openStore();
    const own = {
      id: browser.runtime.id,
      origin: new URL(browser.runtime.getURL('/')).href.replace(/\/$/, ''),
      hosts,
    };

    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      const request = letIn(message, sender, own);
      return request ? answer(store, request, cardCss) : undefined;
    });
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await makeMenu();
      if (reason !== 'install') return;
      await readOpenTabs();
      await openDashboard('/welcome');
    });
    browser.runtime.onStartup.addListener(() => forgetOldDeletions(store, new Date().toISOString()));
    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
      if (menuItemId === menuId && tab) void savePage(store, tab);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'save-page' && tab) void savePage(store, tab);
    });
  },
});
