import { describe, expect, it } from 'vitest';
import { formSheet } from '../../lib/exchange/xlsx/form-sheet.ts';
import { writeXlsx } from '../../lib/exchange/xlsx/write-xlsx.ts';
import { blankSources, type FormSources, fillForm } from '../../lib/idp/forms/fill.ts';
import type { FilledForm } from '../../lib/idp/forms/filled.ts';
import { sampleItem, samplePlan, sampleReview } from '../../lib/idp/year/years.fixture.ts';
import { expectAsKept } from './golden.ts';
import { converted, plain, soffice, wordsOf } from './libreoffice.ts';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const long = 'จัดทำรายงานตัวชี้วัดรายไตรมาสของกอง ผู้บริหารใช้ตัดสินใจได้ภายใน 3 วันทำการ ';

const items = [
  sampleItem({ id: id(1), competencies: ['DLit700', 'DG100'], target: long }),
  sampleItem({
    id: id(2),
    reason: 'strength',
    competencies: [],
    knowledge: ['ปู่ น้ำ ที่ ฏุ ฐาน ญี่ปุ่น ก็ ป้า'],
    quarters: [2, 3],
    target: long.repeat(4),
  }),
  sampleItem({
    id: id(3),
    topics: [{ title: 'Digital Code of Merit', courseKeys: [] }],
    evaluation: { self: false, others: true },
  }),
];

const review = sampleReview({
  items: items.map((item, at) => ({
    item: item.id,
    outcome: at === 1 ? ('not-as-planned' as const) : ('as-planned' as const),
    continue: at === 1,
    revise: false,
    result: at === 1 ? long.repeat(4) : 'ทำบัญชีข้อมูล 12 ชุด',
    draft: false,
    suggestion: 'พัฒนาต่อเรื่องการวิเคราะห์ข้อมูล',
  })),
});

const sources: FormSources = {
  fiscalYear: 2569,
  profile: {
    kind: 'profile',
    version: 2,
    id: null,
    name: 'นางสาวสมหญิง ใจดี',
    position: 'นักวิเคราะห์นโยบายและแผนชำนาญการ',
    missionGroup: 'S',
    classifiedBy: null,
    classifiedBecause: '',
    personnel: 'civil-servant',
    agency: 'กองยุทธศาสตร์บริหารจัดการ สำนักยุทธศาสตร์และประเมินผล',
    supervisor: 'นายสมชาย รักงาน',
    fiscalYear: null,
    updatedAt: '2026-01-01T00:00:00.000Z',
  },
  plan: samplePlan({ items }),
  review,
  answered: null,
  reading: 'appendix',
  today: '2026-06-12',
};

/** Every text that stands in the cells of a form. */
function textsOf({ head, rows, titles, signers }: FilledForm): string[] {
  const cells = rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap((cell) =>
      cell.kind === 'lines' ? cell.lines : cell.kind === 'boxes' ? cell.boxes.map(({ th }) => th) : [],
    ),
  );
  return [...titles, ...Object.values(head), ...cells, ...signers].filter((text) => text !== '');
}

async function opened(filled: FilledForm): Promise<Buffer> {
  const pdf = converted('form.xlsx', await writeXlsx([formSheet(filled)]), 'pdf').get('form.pdf');
  if (!pdf) throw new Error('LibreOffice made no PDF');
  return pdf;
}

describe.skipIf(!soffice).each([
  ['idp1', fillForm('IDP1', sources)],
  ['idp2', fillForm('IDP2', sources)],
  ['idp1-blank', fillForm('IDP1', { ...sources, ...blankSources })],
  ['idp2-blank', fillForm('IDP2', { ...sources, ...blankSources })],
])('%s.xlsx in LibreOffice', (name, filled) => {
  it('shows every word of every cell, Thai vowels and tones included', async () => {
    const words = wordsOf(await opened(filled));
    // Columns of text run into one another where a PDF is read; each cell's own words still follow one another.
    const signs = new Map<string, number>();
    for (const sign of words.map(({ text }) => text).join('')) signs.set(sign, (signs.get(sign) ?? 0) + 1);
    const wanted = new Map<string, number>();
    for (const sign of plain(textsOf(filled).join(''))) wanted.set(sign, (wanted.get(sign) ?? 0) + 1);
    const lost = [...wanted].filter(([sign, count]) => (signs.get(sign) ?? 0) < count);
    expect(lost).toEqual([]);
  });

  it('stands as it was looked at and kept', async () => {
    expectAsKept(name, await opened(filled));
  });
});
