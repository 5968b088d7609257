import { type Form, type FormColumn, forms } from '../../framework/forms.ts';
import type { Reading } from '../../framework/methods.ts';
import type { Answer } from '../answer/answer.ts';
import { bangkokDay } from '../fiscal-year.ts';
import type { Plan } from '../plan/plan.ts';
import type { Profile } from '../profile.ts';
import type { Review } from '../review/review.ts';
import { emptyCell, idp1Missing, idp1Row, linesOf } from './fill-idp1.ts';
import { idp2Missing, idp2Row } from './fill-idp2.ts';
import type { FilledForm, FilledRow, MissingPlace } from './filled.ts';
import { formalDay, thaiDigits, thaiDigitsInForm, thaiDigitsInText } from './thai-digits.ts';

/** The supervisor's newest answer to a form; `stands` is false once the plan or review was changed after it. */
export interface Answered {
  answer: Answer;
  stands: boolean;
}

/** What a form is filled from; everything may be missing, then its place stays blank. */
export interface FormSources {
  /** B.E.; null prints a form for any year. */
  fiscalYear: number | null;
  profile: Profile | null;
  plan: Plan | null;
  review: Review | null;
  answered: Answered | null;
  reading: Reading;
  /** The ISO day on which it is printed. */
  today: string;
}

/** What a blank form is made from. */
export const blankSources: Omit<FormSources, 'reading' | 'today'> = {
  fiscalYear: null,
  profile: null,
  plan: null,
  review: null,
  answered: null,
};

const readings: Readonly<Record<Reading, string>> = {
  appendix: 'อ่านแผนตามภาคผนวก',
  curriculum: 'อ่านแผนตามตารางหลักสูตรในบทที่ 6',
};

/** The lowest columns of a form, from left to right. */
export function leaves(columns: readonly FormColumn[]): FormColumn[] {
  return columns.flatMap((column) => (column.columns ? leaves(column.columns) : [column]));
}

/**
 * Fills one of the two official forms of the appendix (IDP1 page 73, IDP2 page 74). A submitted review is printed with the
 * items as they were filed. Nothing is made up: what is not known stays a blank, and `missing` names it.
 */
export function fillForm(id: Form['id'], sources: FormSources): FilledForm {
  const form = forms.find((one) => one.id === id) as Form;
  const { profile, plan, review, reading, today } = sources;
  const items = (id === 'IDP2' ? review?.filed?.items : undefined) ?? plan?.items ?? [];
  const filled = items.map((item, at): FilledRow => {
    const cells = id === 'IDP1' ? idp1Row(item, reading, sources.fiscalYear) : idp2Row(item, sources);
    return { no: `${thaiDigits(String(at + 1))}.`, cells };
  });
  const blank = sources.profile === null && items.length === 0;
  const rows = Array.from({ length: Math.max(form.rows, filled.length) }, (_, at) => {
    return filled[at] ?? emptyRow(form, at, blank);
  });
  const text = (value: string | undefined) => thaiDigitsInText(value?.trim() ?? '');
  return {
    form,
    titles: form.titles.map((title) => thaiDigitsInForm(title.replace(/\s*\.{2,}$/, ''))),
    head: {
      fiscalYear: sources.fiscalYear === null ? '' : thaiDigits(String(sources.fiscalYear)),
      name: text(profile?.name),
      position: text(profile?.position),
      agency: text(profile?.agency),
    },
    rows,
    signers: [text(profile?.name), text(profile?.supervisor)],
    statements: blank ? [] : statements(id, sources),
    foot: `จัดทำด้วยคู่เรียน (IDP Companion)${blank ? '' : ` · ${thaiDigits(readings[reading])} · ${formalDay(today)}`}`,
    missing: blank ? [] : missingPlaces(id, sources, items),
  };
}

function emptyRow(form: Form, at: number, blank: boolean): FilledRow {
  const guides = blank && at === 0;
  const cells = leaves(form.columns).map((column) => {
    const cell = emptyCell(column);
    const guide = guides && (column.guide ?? (column.id === 'competency' ? form.firstRowGuide : undefined));
    return [column.id, guide ? { kind: 'lines' as const, lines: [guide] } : cell];
  });
  return { no: `${thaiDigits(String(at + 1))}.`, cells: Object.fromEntries(cells) };
}

/** The learner's own statement and the supervisor's answer, each said as what it is. */
function statements(id: Form['id'], { plan, review, answered }: FormSources): string[] {
  const signedOn = (id === 'IDP1' ? plan : review)?.signedOn ?? null;
  const lines: string[] = [];
  if (signedOn !== null) lines.push(`ผู้รับการพัฒนาแจ้งว่าลงนามบนกระดาษเมื่อ ${formalDay(signedOn)}`);
  if (answered !== null) {
    const { supervisor, acknowledgedOn, words, madeAt } = answered.answer;
    const what = acknowledgedOn === null ? 'ให้ความเห็น' : 'รับทราบ';
    const on = formalDay(acknowledgedOn ?? bangkokDay(madeAt));
    const stale = answered.stands ? '' : ' (ตอบฉบับก่อนแก้ไข)';
    lines.push(`${thaiDigitsInText(supervisor.name)} ${what}ทางไฟล์ตอบกลับเมื่อ ${on}${stale}`);
    if (words.trim() !== '') lines.push(`ความเห็น: ${linesOf(words).join(' ')}`);
  }
  return lines;
}

function missingPlaces(
  id: Form['id'],
  { profile, review }: FormSources,
  items: Parameters<typeof idp1Missing>[0],
): MissingPlace[] {
  const head = (['name', 'position', 'agency', 'supervisor'] as const)
    .filter((field) => (profile?.[field] ?? '').trim() === '')
    .map((field): MissingPlace => ({ at: 'head', field }));
  const none: MissingPlace[] = items.length === 0 ? [{ at: 'rows' }] : [];
  return [...head, ...none, ...(id === 'IDP1' ? idp1Missing(items) : idp2Missing(items, review))];
}
