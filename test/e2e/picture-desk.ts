import type { Page } from 'playwright-core';
import type { Journey } from './journey.ts';

/** The browser's events as it fires them itself. */
interface Dispatching {
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(click: { menuItemId: string }, tab: unknown): void } };
}

/**
 * Asks for a picture of a tab by the keyboard command or the context menu. The browser is made to grant what a real press
 * grants, by its icon; the event of the key or the menu is then fired in the worker, with the tab as the browser gives it.
 */
export async function askForPicture(on: Journey, page: Page, by: 'command' | 'menu'): Promise<void> {
  await on.desk.pressIcon(page);
  const worker = on.context.serviceWorkers()[0];
  await worker?.evaluate(async (by) => {
    const { chrome } = globalThis as unknown as { chrome: Dispatching };
    const [tab] = await chrome.tabs.query({ active: true });
    if (by === 'command') chrome.commands.onCommand.dispatch('take-picture', tab);
    else chrome.contextMenus.onClicked.dispatch({ menuItemId: 'take-picture' }, tab);
  }, by);
}

/** Takes a picture of a tab and answers the dashboard as it opened on it. */
export async function pictured(on: Journey, page: Page): Promise<Page> {
  const opening = on.context.waitForEvent('page', (opened) => opened.url().includes('dashboard.html'));
  await askForPicture(on, page, 'command');
  const dashboard = await opening;
  await dashboard.getByRole('heading', { level: 1 }).waitFor();
  return dashboard;
}

/** Presses a button in the popup itself, which the browser opened on a tab; playwright does not see that window. */
export async function pressInPopup(on: Journey, page: Page, words: string): Promise<void> {
  await on.desk.pressIcon(page);
  const cdp = await on.context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('No session with the browser');
  const popup = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find(({ url }) => url === on.desk.address('popup.html'))?.targetId;
  };
  let targetId = await popup();
  while (targetId === undefined) targetId = await popup();
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId });
  const expression = `(async () => {
    const find = () => [...document.querySelectorAll('button')].find((b) => b.innerText.trim() === ${JSON.stringify(words)});
    while (!find()) await new Promise((next) => setTimeout(next, 50));
    find().click();
  })()`;
  const message = JSON.stringify({
    id: 1,
    method: 'Runtime.evaluate',
    params: { expression, userGesture: true },
  });
  await cdp.send('Target.sendMessageToTarget', { sessionId, message });
}

/** A picture as it lies in the store, as pixels `[red, green, blue]` by row and column. */
export interface Stored {
  width: number;
  height: number;
  /** The colour at a point. */
  at(x: number, y: number): number[];
}

/** The keys of the files that are stored. */
export function storedFiles(on: Journey): Promise<string[]> {
  return on.desk.page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('idp-companion'));
    try {
      return (await done(database.transaction('files').objectStore('files').getAllKeys())).map(String);
    } finally {
      database.close();
    }
  });
}

/** The picture that is stored under a key, decoded by the browser from its bytes. */
export async function storedPicture(on: Journey, key: string): Promise<Stored> {
  const { width, height, data } = await on.desk.page.evaluate(async (key) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('idp-companion'));
    const bytes = await done(database.transaction('files').objectStore('files').get(key));
    database.close();
    const image = await createImageBitmap(new Blob([bytes as BlobPart]));
    const paint = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!paint) throw new Error('No canvas');
    paint.drawImage(image, 0, 0);
    const { data } = paint.getImageData(0, 0, image.width, image.height);
    return {
      width: image.width,
      height: image.height,
      data: btoa(Array.from(data, (one) => String.fromCharCode(one)).join('')),
    };
  }, key);
  const pixels = Buffer.from(data, 'base64');
  return {
    width,
    height,
    at: (x, y) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)],
  };
}
