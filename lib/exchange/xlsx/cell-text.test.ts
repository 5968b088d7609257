import fc from 'fast-check';
import readExcelFile from 'read-excel-file/universal';
import { expect, it } from 'vitest';
import { plainText } from './cell-text.ts';
import { writeXlsx } from './write-xlsx.ts';

const most = 32_767;

/** The texts of one column as another program reads them from a sheet of ours. */
async function readBack(texts: readonly string[]): Promise<unknown[]> {
  const rows = texts.map((text) => ({ cells: [{ text: 'x' }, { text }] }));
  const bytes = await writeXlsx([{ name: 'ก', widths: [5, 20], rows }]);
  const [sheet] = await readExcelFile(new Blob([bytes]), { trim: false });
  return (sheet?.data ?? []).map(([, text]) => text);
}

it('keeps a cell of 32,767 signs whole, and cuts a longer one to what Excel opens, saying so', async () => {
  const full = 'ก'.repeat(most);
  const over = `${full}ข`;
  const halved = `${'ก'.repeat(most - 15)}${'👩'.repeat(20)}`;
  const [whole, cut, pair] = (await readBack([full, over, halved])) as string[];
  expect(whole === full).toBe(true);
  expect(cut).toHaveLength(most);
  expect(cut?.endsWith('… (ตัดข้อความ)')).toBe(true);
  expect(pair?.length).toBeLessThanOrEqual(most);
  expect(pair?.isWellFormed()).toBe(true);
  expect(pair === plainText(halved)).toBe(true);
});

it('is read back as it was, whatever was typed: formulas, emoji, right to left, line breaks', async () => {
  const parts = [
    '=1+1',
    '+2',
    '-3',
    '@a',
    "'",
    '👩‍💻',
    '\u202eقلم',
    '\r\n',
    '\n',
    '\t',
    '_x0041_',
    '&<">]]>',
    '\u0007',
    '\u0085\u0092',
    '\ufffd',
    '\u{10ffff}x',
    'น้ำ',
    ' ',
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary' })), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (all) => {
      const texts = all.map((one) => `ก${one.join('')}`);
      expect(await readBack(texts)).toEqual(texts.map(plainText));
    }),
    { numRuns: 10 },
  );
}, 20_000);
