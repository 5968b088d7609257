import { describe, expect, it } from 'vitest';
import { methodsConflicts } from './conflicts/methods.ts';
import { cycle } from './cycle.ts';
import { direction } from './direction.ts';
import { focus } from './focus.ts';
import { type FormColumn, forms } from './forms.ts';
import { guides } from './guides.ts';
import { kpis } from './kpis.ts';
import { methodsMends } from './mends/methods.ts';
import { bucketOf, isMethodId, type MethodId, method, methods } from './methods.ts';
import { conflictSchema, mendSchema } from './place.ts';
import { procedure } from './procedure.ts';
import { roadmap } from './roadmap.ts';
import { figuresOf, rule, rules } from './rules.ts';
import * as schemas from './schemas-methods.ts';
import { sources } from './sources.ts';
import { swot } from './swot.ts';

/** The columns of the curriculum tables (chapter 6 section 5) under their printed shares. */
const COLUMNS: Record<70 | 20 | 10, MethodId[]> = {
  70: ['self', 'online', 'ojt', 'project', 'rotation', 'shadowing'],
  20: ['mentoring', 'consulting'],
  10: ['meeting', 'classroom'],
};

const unique = (values: readonly string[]) => new Set(values).size === values.length;
const leaves = (columns: readonly FormColumn[]): FormColumn[] =>
  columns.flatMap((column) => (column.columns ? leaves(column.columns) : [column]));

const form = (id: string) => forms.find((entry) => entry.id === id) ?? expect.unreachable(`no form ${id}`);

describe('methods', () => {
  it('fit their schema, each with an id of its own', () => {
    for (const entry of methods) schemas.methodSchema.parse(entry);
    expect(unique(methods.map((entry) => entry.id))).toBe(true);
  });

  it('begin with the ten columns of the curriculum tables, in order and under the shares printed there', () => {
    const columns = [...COLUMNS[70], ...COLUMNS[20], ...COLUMNS[10]];
    expect(methods.slice(0, 10).map((entry) => entry.id)).toEqual(columns);
    for (const [share, ids] of Object.entries(COLUMNS)) {
      for (const id of ids) expect(bucketOf(id, 'curriculum')).toBe(Number(share));
    }
  });

  it('differ between the two readings in online courses only', () => {
    const differing = methods.filter((entry) => entry.bucket.appendix !== entry.bucket.curriculum);
    expect(differing.map((entry) => entry.id)).toEqual(['online']);
    expect(bucketOf('online', 'appendix')).toBe(10);
    expect(bucketOf('online', 'curriculum')).toBe(70);
  });

  it('keep the ones that are easily dropped', () => {
    for (const id of ['feedback', 'counterpart', 'team-meeting'] as const)
      expect(bucketOf(id, 'appendix')).toBe(20);
    for (const id of [
      'job-enrichment',
      'job-assignment',
      'problem-solving',
      'team-working',
      'manual-making',
      'free-online',
    ] as const)
      expect([bucketOf(id, 'appendix'), bucketOf(id, 'curriculum')]).toEqual([70, 70]);
    expect(bucketOf('scholarship', 'appendix')).toBe(10);
  });

  it('answer undefined for a name the plan does not know, and refuse to give it a share', () => {
    expect(method('telepathy')).toBeUndefined();
    expect(isMethodId('telepathy')).toBe(false);
    expect(methods.every((entry) => isMethodId(entry.id))).toBe(true);
    expect(() => bucketOf('telepathy' as MethodId, 'appendix')).toThrow(RangeError);
  });
});

describe('rules', () => {
  it('fit their schema, each with an id of its own', () => {
    for (const entry of rules) schemas.ruleSchema.parse(entry);
    expect(unique(rules.map((entry) => entry.id))).toBe(true);
  });

  it('print the number that they set', () => {
    const missing = rules.filter(
      (entry) =>
        !`${entry.th} ${entry.printed}`.match(new RegExp(`(^|[^0-9])${entry.value}([^0-9]|$)`)) &&
        entry.id !== 'methods-per-item-min',
    );
    expect(missing.map((entry) => entry.id)).toEqual([]);
  });

  it('name methods and kinds that exist', () => {
    for (const entry of rules.filter((each) => each.method !== undefined)) {
      const of = method(entry.method as string);
      expect(of).toBeDefined();
      if (entry.kind) expect(of?.kinds?.map((kind) => kind.id)).toContain(entry.kind);
    }
  });

  it('give the figures of consulting for one person and for a group', () => {
    const figures = (kind: string) =>
      Object.fromEntries(figuresOf('consulting', kind).map((entry) => [entry.id, entry.value]));
    expect(figures('individual')).toMatchObject({
      'consulting-individual-minutes-min': 45,
      'consulting-individual-minutes-max': 50,
      'consulting-months-max': 3,
    });
    expect(figures('group')).toMatchObject({
      'consulting-group-minutes-min': 60,
      'consulting-group-minutes-max': 90,
      'consulting-group-people-min': 4,
      'consulting-group-people-max': 8,
      'consulting-months-max': 3,
    });
    expect(figures('group')).not.toHaveProperty('consulting-individual-minutes-min');
    expect(figuresOf('activity')).toEqual([]);
  });

  it('split the year between the readings where the plan does', () => {
    expect(rule('topics-per-year').reading).toBe('curriculum');
    expect(rule('competencies-per-year').reading).toBe('appendix');
    expect(rule('days-per-year').reading).toBe('appendix');
    expect(() => rule('no-such-rule')).toThrow(RangeError);
  });

  it('agree with the roadmap on years', () => {
    for (const step of roadmap.steps) expect(rule(`step-${step.no}-fiscal-year`).value).toBe(step.fiscalYear);
    for (const stage of roadmap.stages) {
      expect(rule(`${stage.id}-stage-from`).value).toBe(stage.from);
      if (stage.to !== null) expect(rule(`${stage.id}-stage-to`).value).toBe(stage.to);
    }
  });
});

describe('forms', () => {
  it('fit their schema', () => {
    for (const entry of forms) schemas.formSchema.parse(entry);
  });

  it('have the printed columns in order', () => {
    const idp1 = form('IDP1');
    const idp2 = form('IDP2');
    expect(leaves(idp1.columns)).toHaveLength(12);
    expect(leaves(idp1.columns).flatMap((column) => column.bucket ?? [])).toEqual([70, 20, 10]);
    expect(leaves(idp1.columns).flatMap((column) => column.quarter ?? [])).toEqual([1, 2, 3, 4]);
    expect(leaves(idp2.columns)).toHaveLength(6);
    const boxes = leaves(idp2.columns).flatMap((column) => column.checkboxes ?? []);
    expect(boxes.map((box) => box.th)).toEqual([
      'เป็นไปตามแผน',
      'ไม่เป็นไปตามแผน',
      'ให้ดำเนินการพัฒนาต่อ',
      'ปรับแผนการพัฒนาใหม่',
    ]);
    expect(boxes.filter((box) => box.excludes === 'outcome')).toHaveLength(2);
  });
});

describe('the other records', () => {
  it('fit their schemas', () => {
    for (const entry of kpis) schemas.kpiSchema.parse(entry);
    for (const entry of focus) schemas.focusSchema.parse(entry);
    for (const entry of sources) schemas.sourceSchema.parse(entry);
    for (const entry of methodsMends) mendSchema.parse(entry);
    for (const entry of methodsConflicts) conflictSchema.parse(entry);
    schemas.directionSchema.parse(direction);
    schemas.swotSchema.parse(swot);
    schemas.roadmapSchema.parse(roadmap);
    schemas.cycleSchema.parse(cycle);
    schemas.procedureSchema.parse(procedure);
    for (const entry of guides) schemas.guideSchema.parse(entry);
    expect(unique(methodsConflicts.map((entry) => entry.id))).toBe(true);
    expect(unique(sources.map((entry) => entry.id))).toBe(true);
  });

  it('guide to methods and kinds that exist', () => {
    for (const guide of guides) {
      const kinds = method(guide.method)?.kinds?.map((kind) => kind.id) ?? [];
      expect(kinds).toEqual(expect.arrayContaining(guide.kinds.map((kind) => kind.id)));
      expect(method(guide.method)?.place).toBe(guide.place);
    }
  });

  it('cover every mission group once in the areas', () => {
    const letters = focus.flatMap((area) => area.missionGroups.map((group) => group.letter));
    expect(letters.sort()).toEqual(['A', 'E', 'M', 'O', 'S', 'T']);
  });
});
