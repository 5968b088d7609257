import { expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { button, cardIn, say } from './journey.ts';

const on = journey();

const titles = [
  {
    kind: 'markup',
    title:
      '&lt;img src=x onerror="window.hit=1"&gt;&lt;script&gt;window.hit=1&lt;/script&gt;&lt;b&gt;หนา&lt;/b&gt;',
    shown: '<img src=x onerror="window.hit=1"><script>window.hit=1</script><b>หนา</b>',
  },
  {
    kind: 'bidi',
    title: '\u202eabc\u2066 หลักสูตร \u200bDigital\u202c Skills',
    shown: 'abc หลักสูตร Digital Skills',
  },
  { kind: '100 kB', title: 'ทักษะดิจิทัล '.repeat(3_000), shown: 'ทักษะดิจิทัล '.repeat(38).trim() },
];

it.each(titles)('shows a title of $kind as text, and logs it as such', async ({ title, shown }) => {
  const page = await on.visit('ocsc', 'course-hours', (html) =>
    html.replace(/(<h1[^>]*>)[^<]*/, (_, heading: string) => heading + title),
  );
  const card = cardIn(page);
  await card.waitFor();
  await expect.poll(() => card.locator('.pt').first().innerText()).toContain(shown);
  const { width, height } = (await card.boundingBox()) ?? { width: 0, height: 0 };
  expect(width).toBeLessThanOrEqual(360);
  expect(height).toBeLessThanOrEqual(900);
  if ((await card.getByRole('radio').count()) > 0) await card.getByRole('radio').first().check();
  await card.locator('.ft button').first().click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  const [entry] = await on.desk.entries();
  expect(entry?.title.length).toBeLessThanOrEqual(1000);
  expect(entry?.title).toContain(shown);
  expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
  const popup = await on.popup(page);
  await popup.getByRole('heading', { name: say('already') }).waitFor();
  expect(await popup.locator('img').count()).toBe(0);
});

it('does not act for a page that presses the card’s buttons by script', async () => {
  const page = await on.visit('ocsc', 'course-hours');
  const card = cardIn(page);
  await button(card, say('saveFinished')).waitFor();
  await page.evaluate((words) => {
    const root = document.querySelector('idp-companion-card')?.shadowRoot;
    const press = [...(root?.querySelectorAll('button') ?? [])].find((b) => b.textContent?.includes(words));
    press?.click();
    press?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    press?.focus();
    press?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  }, say('saveFinished'));
  const popup = await on.popup(page);
  await button(popup, say('saveFinished')).waitFor();
  expect(await on.desk.entries()).toEqual([]);
  await button(card, say('saveFinished')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
});

it('has no part on a host that only looks alike', async () => {
  const page = await on.visit('ocsc', 'lookalike-host');
  const control = await on.visit('ocsc', 'my-courses');
  await cardIn(control).waitFor();
  expect(await page.locator('idp-companion-card').count()).toBe(0);
  await on.desk.pressIcon(page);
  expect(await on.desk.badge(page)).toBe('');
  const popup = await on.popup(page);
  await popup.getByRole('main').waitFor();
  expect(await popup.getByText('Data Analytics').count()).toBe(0);
});

it('has no part in a frame, even of a learning site', async () => {
  on.put('ocsc', 'course-hours');
  on.pages.put(
    'https://frames.example.com/',
    '<!doctype html><title>frames</title><iframe src="https://learningportal.ocsc.go.th/learningspace/courses/1092?from=home"></iframe>',
  );
  on.pages.put(
    'https://learningportal.ocsc.go.th/learningspace/me/framed',
    '<!doctype html><title>x</title><iframe src="/learningspace/courses/1092?from=home"></iframe>',
  );
  const outside = await on.open('https://frames.example.com/');
  const inside = await on.open('https://learningportal.ocsc.go.th/learningspace/me/framed');
  for (const page of [outside, inside]) await page.frameLocator('iframe').getByText('DS13').waitFor();
  await cardIn(await on.visit('ocsc', 'course-hours')).waitFor();
  for (const page of [outside, inside]) {
    for (const frame of page.frames()) expect(await frame.locator('idp-companion-card').count()).toBe(0);
    await on.desk.pressIcon(page);
    expect(await on.desk.badge(page)).toBe('');
  }
});

it('lets no page reach anything of the extension', async () => {
  const page = await on.visit('ocsc', 'course-hours');
  await cardIn(page).waitFor();
  const reached = await page.evaluate(
    async (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => true,
            () => false,
          ),
        ),
      ),
    ['popup.html', 'card.js', 'manifest.json', 'dashboard.html'].map(on.desk.address),
  );
  expect(reached).toEqual([false, false, false, false]);
  expect(
    await page.evaluate(() => typeof (window as { chrome?: { runtime?: object } }).chrome?.runtime),
  ).toBe('undefined');
});
