import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { entryFormWords } from '../../lib/words/entry-form.ts';
import { pictureWords } from '../../lib/words/picture.ts';
import { pictureRefusedWords } from '../../lib/words/picture-refused.ts';
import { speaker } from '../../lib/words/words.ts';
import { journey } from './in-chromium.ts';
import { button, cardIn, say, sayInPopup } from './journey.ts';
import { askForPicture, pictured, pressInPopup, storedFiles, storedPicture } from './picture-desk.ts';

const on = journey();
const inPicture = speaker(pictureWords, 'th');
const inForm = speaker(entryFormWords, 'th');

const address = 'https://pictures.example.com/lesson/1?uid=77#me';
/** A page of plain red, so that every pixel that is not covered is known. */
const red = (body = '') =>
  `<!doctype html><meta charset="utf-8"><title>บทเรียน / 1</title><style>html{background:rgb(200,30,30)}</style>${body}`;

async function open(html: string): Promise<Page> {
  on.pages.put(address, html);
  return on.open(address);
}

async function logOne(): Promise<{ page: Page; id: string }> {
  const page = await on.visit('ocsc', 'course-hours');
  await button(cardIn(page), say('saveFinished')).click();
  await cardIn(page).getByText(say('saved'), { exact: true }).waitFor();
  const [entry] = await on.desk.entries();
  return { page, id: entry?.id ?? '' };
}

describe('a picture of the tab', () => {
  it('is taken by the button in the popup, cropped and covered, and is then a file of evidence', async () => {
    const { id } = await logOne();
    const [before] = await on.desk.entries();
    const page = await open(red());
    const opening = on.context.waitForEvent('page', (opened) => opened.url().includes('dashboard.html'));
    await pressInPopup(on, page, sayInPopup('takePicture'));
    const dashboard = await opening;
    expect(dashboard.url()).toContain('#/picture');
    const stage = dashboard.locator('svg.pic');
    await stage.waitFor();
    const taken = await storedPicture(on, 'picture');
    expect(taken.at(5, 5)).toEqual([200, 30, 30]);

    const { x, y, width, height } = (await stage.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const scale = taken.width / width;
    // The mouse draws a bar from 20 % to 60 % of the width, 30 % to 40 % of the height.
    await dashboard.mouse.move(x + width * 0.2, y + height * 0.3);
    await dashboard.mouse.down();
    await dashboard.mouse.move(x + width * 0.4, y + height * 0.35);
    await dashboard.mouse.move(x + width * 0.6, y + height * 0.4);
    await dashboard.mouse.up();
    const bar = dashboard.getByRole('application', { name: inPicture('bar', { n: 1 }) });
    await bar.waitFor();
    // The frame is moved by keys: 10 steps to the left bring it to the edge, where it stays.
    await button(dashboard, inPicture('addCrop')).click();
    const frame = dashboard.getByRole('application', { name: inPicture('crop') });
    for (let press = 0; press < 30; press += 1) await frame.press('ArrowLeft');
    await dashboard
      .getByRole('status')
      .getByText(new RegExp(`^${inPicture('crop')} ซ้าย 0% บน 10% กว้าง 80%`))
      .waitFor();

    await dashboard.getByRole('radio', { name: before?.title }).check();
    await button(dashboard, inPicture('attach')).click();
    await dashboard.waitForURL(new RegExp(`#/log/${id}`));
    await dashboard.getByRole('button', { name: /บันทึกไฟล์ \d{4}-\d\d-\d\d บทเรียน 1\.png/ }).waitFor();

    const records = await on.desk.records();
    expect(records.picture).toBeUndefined();
    const attachment = Object.entries(records).find(([key]) => key.startsWith('attachment:'))?.[1] as {
      id: string;
    };
    expect(attachment).toMatchObject({
      source: 'tab',
      type: 'image/png',
      pageUrl: 'https://pictures.example.com/lesson/1',
      of: { kind: 'entry', id },
    });
    expect(await storedFiles(on)).not.toContain('picture');
    expect((await on.desk.entries())[0]?.evidence).toEqual(before?.evidence);

    const kept = await storedPicture(on, attachment.id);
    expect(kept.width).toBe(Math.round(taken.width * 0.8));
    expect(kept.height).toBe(Math.round(taken.height * 0.8));
    const [top, black] = [Math.round(taken.height * 0.1), [0, 0, 0]];
    const [left, right] = [width * 0.2 * scale, width * 0.6 * scale].map(Math.round) as [number, number];
    const [upper, lower] = [height * 0.3 * scale, height * 0.4 * scale].map((at) => Math.round(at) - top) as [
      number,
      number,
    ];
    for (let px = left + 3; px < right - 3; px += 1)
      for (const py of [upper + 3, Math.round((upper + lower) / 2), lower - 3])
        expect(kept.at(px, py)).toEqual(black);
    for (const [px, py] of [
      [left - 4, upper + 5],
      [right + 4, lower - 5],
      [left + 5, upper - 4],
      [left + 5, lower + 4],
      [0, 0],
    ] as const)
      expect(kept.at(px, py)).toEqual([200, 30, 30]);
  });

  it('knows the entry of this very course', async () => {
    const { page, id } = await logOne();
    const dashboard = await pictured(on, page);
    await dashboard.locator('svg.pic').waitFor();
    expect(await dashboard.locator('input[name="picture-of"]:checked').inputValue()).toBe(id);
    await button(dashboard, inPicture('cancel')).click();
    await dashboard.getByText(inPicture('dropped')).waitFor();
    expect((await on.desk.records()).picture).toBeUndefined();
    expect(await storedFiles(on)).not.toContain('picture');
  });

  it('goes with a new entry once that is saved, flattened before', async () => {
    const dashboard = await pictured(on, await open(red()));
    await dashboard.locator('svg.pic').waitFor();
    await button(dashboard, inPicture('addBar')).click();
    await button(dashboard, inPicture('fillIn')).click();
    const title = dashboard.getByLabel(inForm('title'), { exact: true });
    expect(await title.inputValue()).toBe('บทเรียน / 1');
    const waiting = await storedPicture(on, 'picture');
    expect(waiting.at(Math.round(waiting.width * 0.5), Math.round(waiting.height * 0.33))).toEqual([0, 0, 0]);
    await dashboard.getByLabel(inForm('method'), { exact: true }).selectOption('online');
    await button(dashboard, inForm('save')).click();
    await dashboard.waitForURL(/#\/log\/[0-9a-f-]{36}/);
    await dashboard.getByRole('button', { name: /บันทึกไฟล์/ }).waitFor();
    const [entry] = await on.desk.entries();
    const records = Object.values(await on.desk.records());
    expect(records).toContainEqual(
      expect.objectContaining({ source: 'tab', of: { kind: 'entry', id: entry?.id } }),
    );
    expect((await on.desk.records()).picture).toBeUndefined();
  });

  it.each([
    ['in its text', '<p>๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑</p>', 'command'],
    ['in a field', '<input value="1 2345 67890 12 1">', 'menu'],
    [
      'in a closed shadow root',
      '<div></div><script>document.querySelector("div").attachShadow({mode:"closed"}).innerHTML = "<p>1234567890121</p>"</script>',
      'command',
    ],
    ['in a frame of its own', '<iframe srcdoc="<p>1234567890121</p>"></iframe>', 'command'],
    ['far below what is in sight', '<div style="height:9000px"></div><p>1234567890121</p>', 'command'],
  ] as const)('is refused on a page that prints a citizen id %s', async (_where, html, by) => {
    const page = await open(red(html));
    const opening = on.context.waitForEvent('page', (opened) => opened.url().includes('dashboard.html'));
    await askForPicture(on, page, by);
    const dashboard = await opening;
    await dashboard.getByRole('alert').getByText(pictureRefusedWords['citizen-id'].th).waitFor();
    expect(JSON.stringify(await on.desk.records())).not.toContain('1234567890121');
    expect((await on.desk.records()).picture).toBeUndefined();
    expect(await storedFiles(on)).not.toContain('picture');
  });

  it('is refused on a page of the browser', async () => {
    const page = await on.open('chrome://version/');
    const opening = on.context.waitForEvent('page', (opened) => opened.url().includes('dashboard.html'));
    await askForPicture(on, page, 'command');
    await (await opening).getByRole('alert').getByText(pictureRefusedWords.unreadable.th).waitFor();
  });

  it('says that a frame of another site could not be checked', async () => {
    on.pages.put('https://frames.example.com/', '<!doctype html><title>x</title>1234567890121');
    const page = await open(
      red('<iframe src="https://frames.example.com/" width="300" height="200"></iframe>'),
    );
    await page.frameLocator('iframe').getByText('1234567890121').waitFor();
    const dashboard = await pictured(on, page);
    await dashboard.getByText(inPicture('closedFrames')).waitFor();
  });
});
