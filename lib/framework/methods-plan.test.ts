import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methodsConflicts } from './conflicts/methods.ts';
import { cycle } from './cycle.ts';
import { direction } from './direction.ts';
import { focus } from './focus.ts';
import { type FormColumn, forms } from './forms.ts';
import { generalMethods } from './general-methods.ts';
import { guides } from './guides.ts';
import { kpis } from './kpis.ts';
import { methodsMends } from './mends/methods.ts';
import { methods } from './methods.ts';
import { procedure } from './procedure.ts';
import { roadmap } from './roadmap.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { swot } from './swot.ts';

const SEED = new URL('../../../shared/seed/', import.meta.url);

/** The plan for comparison: Arabic digits, no markup, no footnote marks, one code point for sara am, no white space. */
const bare = (text: string) =>
  text
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/<sup>[^<]*<\/sup>/g, '')
    .replace(/<\/?(p|b|i|ul|li|input|br)\b[^>]*>|\*\*|\\/g, '')
    .replace(/&amp;/g, '&')
    .replace(/\u0e4d\u0e32/g, '\u0e33')
    .replace(/\s+/g, '');

describe.skipIf(!existsSync(SEED))('compared with the plan', () => {
  const file = existsSync(SEED) ? readdirSync(SEED).find((name) => name.endsWith('.txt')) : undefined;
  const scan = file ? readFileSync(new URL(file, SEED), 'utf8') : '';
  const mended = methodsMends.reduce((text, mend) => text.replaceAll(mend.original, mend.mended), scan);
  const plan = bare(mended);
  const absent = (quotes: readonly string[]) => quotes.filter((quote) => !plan.includes(bare(quote)));
  const statements = (record: object) =>
    Object.values(record)
      .flat()
      .map((statement: { th: string }) => statement.th);

  it('every mended original stands in the scan', () => {
    expect(methodsMends.filter((mend) => !scan.includes(mend.original))).toEqual([]);
  });

  it('every method name stands in the plan, except the English of the two that it names in Thai only', () => {
    const names = methods.flatMap((entry) => [
      entry.th,
      ...(entry.note?.includes('ชื่อภาษาอังกฤษเป็นของเรา') ? [] : [entry.en]),
      ...(entry.alsoPrinted ?? []),
      ...(entry.kinds ?? []).flatMap((kind) => (kind.en ? [kind.th, kind.en] : [kind.th])),
    ]);
    expect(absent(names)).toEqual([]);
  });

  it('every rule is printed as quoted', () => {
    expect(absent(rules.map((entry) => entry.printed))).toEqual([]);
  });

  it('every KPI, focus, source and form is printed as quoted', () => {
    expect(
      absent(
        kpis.flatMap((kpi) => [kpi.th, kpi.of, kpi.reached, ...(kpi.definition ? [kpi.definition] : [])]),
      ),
    ).toEqual([]);
    expect(
      absent(
        focus.flatMap((area) => [
          area.th,
          area.goal,
          area.targetGroup,
          area.curriculumFocus,
          ...area.points.map((point, at) => `${at + 1}. ${point}`),
          ...area.missionGroups.flatMap((group) => [group.th, group.role]),
        ]),
      ),
    ).toEqual([]);
    expect(absent(sources.flatMap((source) => [source.th, ...source.urls]))).toEqual([]);
    const columns = (all: readonly FormColumn[]): string[] =>
      all.flatMap((column) => [
        column.th,
        ...(column.hint ? [column.hint] : []),
        ...(column.guide ? [column.guide] : []),
        ...(column.checkboxes ?? []).map((box) => box.th),
        ...columns(column.columns ?? []),
      ]);
    expect(
      absent(
        forms.flatMap((form) => [
          ...form.titles,
          ...form.fields.map((field) => `${field.th}..`),
          ...columns(form.columns),
          form.acknowledgement,
          ...form.signatures.map((line) => `${line.before}.....${line.th}`),
          `${form.date}.....`,
        ]),
      ),
    ).toEqual([]);
  });

  it('direction, SWOT, roadmap and cycle are printed as quoted', () => {
    expect(absent([...statements(direction), ...statements(swot)])).toEqual([]);
    expect(
      absent([
        ...roadmap.stages.flatMap((stage) => [stage.th, stage.en, stage.about]),
        ...roadmap.steps.flatMap((step) => [`${step.no}. ${step.th}`, ...step.points, ...step.responsible]),
        ...cycle.phases.flatMap((phase) => [phase.text.appendix.th, phase.text.curriculum.th]),
        ...cycle.reasons.map((reason) => reason.th),
        ...cycle.principles.map((principle) => principle.th),
      ]),
    ).toEqual([]);
  });

  it('procedure, general methods and guides are printed as quoted', () => {
    expect(absent(procedure.map((statement) => statement.th))).toEqual([]);
    expect(absent(generalMethods.map(({ printed }) => printed))).toEqual([]);
    const texts = guides.flatMap((guide) => [
      ...guide.about,
      ...guide.kinds.flatMap((kind) => [kind.th, ...kind.steps]),
      ...guide.steps,
      ...(guide.closing ? [guide.closing] : []),
    ]);
    expect(absent(texts.flatMap((text) => text.split('\n')))).toEqual([]);
  });

  it('quotes in the conflicts stand in the plan', () => {
    const quotes = methodsConflicts
      .flatMap((conflict) => [...conflict.what.matchAll(/“([^”]+)”/g)].map((found) => String(found[1])))
      .filter((quote) => !quote.includes('…') && !quote.startsWith('30 '));
    expect(absent(quotes)).toEqual([]);
  });

  it('no method that the plan lists is missing', () => {
    const listed = scan
      .split('\n')
      .filter((_, at) => (at >= 969 && at <= 994) || (at >= 862 && at <= 864) || at === 1447 || at === 1535)
      .flatMap((line) =>
        [...line.matchAll(/\(([A-Za-z][^()]*)\)/g)].map((found) => bare(String(found[1])).toLowerCase()),
      );
    const known = methods
      .flatMap((entry) => [entry.en, ...(entry.alsoPrinted ?? [])])
      .map((name) => bare(name).toLowerCase().replace(/[-–]/g, ''));
    const missing = listed.filter(
      (name) =>
        name !== 'experientiallearning' && !known.some((one) => one.includes(name.replace(/[-–]/g, ''))),
    );
    expect(missing).toEqual([]);
  });
});
