import type { Alarms, Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { cardCssUrl } from '../components/card/card-css-url.ts';
import { addedHosts } from '../lib/actions/added-sites.ts';
import { answer } from '../lib/actions/answer.ts';
import { addSiteAt, openDashboard, openFirstSteps } from '../lib/actions/dashboard.ts';
import { letIn } from '../lib/actions/door.ts';
import { addMenuId, makeMenu, menuId, pictureMenuId, readOpenTabs } from '../lib/actions/install.ts';
import { followReaders } from '../lib/actions/readers.ts';
import { dailyAlarm, followReminders, openReminder, remind, remindAtStart } from '../lib/actions/remind.ts';
import { savePage } from '../lib/actions/save-page.ts';
import { hosts } from '../lib/actions/sites.ts';
import { pictureOf } from '../lib/actions/take-picture.ts';
import { browser } from '../lib/browser.ts';
import { openStore } from '../lib/store/open.ts';
import { sweepPicture } from '../lib/store/pending-picture.ts';
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
      if (request) return answer(store, request, cardCssUrl);
      // A site that the learner added is known by its record and the browser's permission, which take a moment to look up.
      if (sender.id !== own.id || !sender.url?.startsWith('https://')) return undefined;
      return addedHosts(store).then((added) => {
        const known = letIn(message, sender, { ...own, hosts: added });
        return known ? answer(store, known, cardCssUrl) : undefined;
      });
    });
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await makeMenu(store);
      await followReaders(store);
      await followReminders(store);
      if (reason !== 'install') return;
      await readOpenTabs();
      await openFirstSteps();
    });
    const onAlarm = ({ name }: Alarms.Alarm) => {
      if (name === dailyAlarm) void remind(store, new Date().toISOString());
    };
    const onPressed = (id: string) => void openReminder(id);
    // Both are there only with the permission, which may come while we run; the same listener is never added twice.
    const hearReminders = () => {
      browser.alarms?.onAlarm.addListener(onAlarm);
      browser.notifications?.onClicked.addListener(onPressed);
    };
    hearReminders();
    browser.permissions.onAdded.addListener(() => {
      hearReminders();
      void followReminders(store);
      void followReaders(store);
    });
    browser.permissions.onRemoved.addListener(() => void followReaders(store));
    void remindAtStart(store, new Date().toISOString());
    browser.runtime.onStartup.addListener(async () => {
      await followReaders(store);
      await followReminders(store);
      await forgetOldDeletions(store, new Date().toISOString());
      await sweepPicture(store, new Date().toISOString());
    });
    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
      if (menuItemId === menuId && tab) void savePage(store, tab);
      if (menuItemId === pictureMenuId && tab) void pictureOf(store, tab);
      if (menuItemId === addMenuId) void openDashboard(addSiteAt(tab?.url));
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'save-page' && tab) void savePage(store, tab);
      if (command === 'take-picture' && tab) void pictureOf(store, tab);
    });
  },
});
