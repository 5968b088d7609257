// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metaOf } from './meta.ts';

const meta = {
  bridge: 1,
  plugin: '1.0.0',
  features: [],
  course: { id: 12, idnumber: 'BMA-12', fullname: 'ก', shortname: 'C', hours: 6.5 },
  codes: ['DG100', 'OTHER'],
  completion: { state: 'complete', completed: 1_780_000_000 },
};
const read = (content: string) => {
  const tag = document.createElement('meta');
  tag.setAttribute('name', 'local_idpbridge');
  tag.setAttribute('content', content);
  document.head.replaceChildren(tag);
  return metaOf(document, 12);
};

describe('the meta of the bridge’s plugin', () => {
  it('says number, codes, hours and completion of the page’s course', () => {
    expect(read(JSON.stringify(meta))).toEqual({
      code: 'BMA-12',
      siteCodes: ['DG100', 'OTHER'],
      minutes: 390,
      minutesFrom: 'course-page',
      completion: 'finished',
      completedOn: '2026-05-29',
      signal: 'local_idpbridge complete 2026-05-29',
    });
  });

  it('says nothing of another course, and never that an untracked one is finished', () => {
    expect(read(JSON.stringify({ ...meta, course: { ...meta.course, id: 13 } }))).toEqual({});
    const { completion } = read(
      JSON.stringify({ ...meta, completion: { state: 'untracked', completed: null } }),
    );
    expect(completion).toBeUndefined();
  });

  it('is passed over, whatever else stands there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify(value)),
        ),
        (content) => {
          expect(read(content)).toEqual({});
        },
      ),
    );
  });
});
