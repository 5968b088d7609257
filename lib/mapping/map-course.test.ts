import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseChanges, disturbances } from '../../test/bench/title-disturbances.ts';
import { curricula } from '../framework/curricula/index.ts';
import { curriculumTitles } from './curriculum-titles.ts';
import { mapCourse } from './map-course.ts';
import type { Match } from './match.ts';

const codes = (match: Match) => match.codes.map(({ code }) => code);
const titles = curriculumTitles().map(({ title }) => title);

describe('a course of the curricula is recognised', () => {
  test.each(Object.entries(disturbances))('%s', (_, disturb) => {
    for (const { title, codes: planned, rows } of curriculumTitles()) {
      const match = mapCourse({ title: disturb(title) });
      expect(match, disturb(title)).toMatchObject({ decision: 'preselect', rows });
      expect(rows.map((row) => row.title)).toContain(match.curriculumTitle);
      expect(codes(match)).toEqual(planned);
    }
  });

  test('as its own row prints it, whoever gives it', () => {
    for (const { title, provider } of curricula.flatMap(({ courses }) => courses)) {
      expect(mapCourse({ title })).toMatchObject({ decision: 'preselect', curriculumTitle: title });
      const given = provider === null ? {} : { provider };
      expect(mapCourse({ title, ...given })).toMatchObject({ decision: 'preselect', curriculumTitle: title });
      expect(mapCourse({ title: `${title} รุ่นที่ 3` }).curriculumTitle).toBe(title);
    }
  });

  test('with every row of the plan that prints it', () => {
    const { rows } = mapCourse({ title: 'Digital Literacy' });
    expect(rows.map(({ curriculum, no }) => `${curriculum} ${no}`)).toEqual([
      'EM 1.6',
      'AO 1.14',
      'S 1.17',
      'T 1.9',
    ]);
  });

  test('by its English title given apart', () => {
    const match = mapCourse({ title: 'การออกแบบองค์กรดิจิทัล', titleEn: 'Designing Digital Organization' });
    expect(match).toMatchObject({ decision: 'preselect', codes: [{ code: 'SPM200', basis: 'title' }] });
    expect(mapCourse({ title: 'การออกแบบองค์กรดิจิทัล', titleEn: 'null' }).decision).toBe('preselect');
  });
});

describe('a word that makes another course of a title is never swallowed', () => {
  test.each(Object.entries(courseChanges))('%s', (_, change) => {
    for (const title of titles)
      expect(mapCourse({ title: change(title) }).decision, change(title)).not.toBe('preselect');
  });

  test('it is shown', () => {
    const [first] = mapCourse({ title: 'การใช้งานคอมพิวเตอร์ขั้นสูงสำหรับผู้บริหาร' }).codes;
    expect(first).toMatchObject({ code: 'DLit100', basis: 'similarity', like: 'การใช้งานคอมพิวเตอร์' });
    expect(first?.differs).toEqual(expect.arrayContaining(['ขั้นสูง', 'ผู้บริหาร']));
  });

  test('in the English title given apart too', () => {
    const match = mapCourse({ title: 'การออกแบบองค์กรดิจิทัล', titleEn: 'Advanced Digital Organization Design' });
    expect(match.decision).toBe('suggest');
  });

  test('nor is a product: slides with one program are not the course about slides', () => {
    expect(mapCourse({ title: 'โปรแกรมนำเสนอ (Google Slides)' }).decision).toBe('suggest');
  });

  test('an English half alone does not decide against another Thai half', () => {
    expect(mapCourse({ title: 'ความฉลาดทางดิจิทัล | Digital Literacy' })).toMatchObject({
      decision: 'suggest',
      curriculumTitle: 'Digital Literacy',
    });
  });
});

describe('a known course', () => {
  test('is found by its key, whatever its title says', () => {
    expect(mapCourse({ title: '…', site: 'ocsc', courseKey: 'DS02' })).toMatchObject({
      decision: 'preselect',
      codes: [
        { code: 'DLit700', basis: 'key' },
        { code: 'DT600', basis: 'key' },
      ],
    });
  });

  test('is found by its printed code or another of its keys', () => {
    expect(mapCourse({ title: '…', provider: 'สำนักงาน ก.พ.', code: 'DS02' }).codes[0]?.basis).toBe('code');
    expect(
      mapCourse({ title: '…', site: 'thaimooc', courseKey: 'x', otherKeys: ['CMU00099'] }).codes[0]?.code,
    ).toBe('DT600');
  });

  test('is not found under the same code at another provider', () => {
    expect(mapCourse({ title: '…', provider: 'TDGA', courseKey: 'DS02' }).decision).toBe('none');
    expect(mapCourse({ title: '…', courseKey: 'DS02' }).decision).toBe('none');
    expect(mapCourse({ title: '…', site: '__proto__', courseKey: 'DS02' }).decision).toBe('none');
  });

  test('that is known to build nothing gets no suggestion, however digital its title sounds', () => {
    expect(
      mapCourse({ title: 'คณิตศาสตร์เพื่อคอมพิวเตอร์', site: 'thaimooc', courseKey: 'SUT00696' }).decision,
    ).toBe('none');
  });

  test('whose judgement is arguable is only suggested', () => {
    expect(mapCourse({ title: '…', site: 'ocsc', courseKey: 'SL41' }).decision).toBe('suggest');
  });

  test('of the curricula carries its rows', () => {
    const match = mapCourse({ title: 'Digital Literacy', site: 'ocsc', courseKey: 'DS13' });
    expect(match).toMatchObject({ decision: 'preselect', curriculumTitle: 'Digital Literacy' });
    expect(match.rows).toHaveLength(4);
    expect(match.codes[0]?.basis).toBe('key');
  });
});

describe("the learner's correction", () => {
  test('stands before everything else', () => {
    expect(
      mapCourse({ title: 'Digital Literacy', site: 'ocsc', courseKey: 'DS13' }, ['DT100']),
    ).toMatchObject({
      decision: 'preselect',
      codes: [{ code: 'DT100', basis: 'correction', confidence: 1 }],
      curriculumTitle: 'Digital Literacy',
    });
  });

  test('can say that a course builds nothing', () => {
    expect(mapCourse({ title: 'Digital Literacy' }, [])).toMatchObject({ decision: 'none', codes: [] });
  });

  test('cannot bring in a code that the plan does not have', () => {
    expect(codes(mapCourse({ title: 'x' }, ['DLit999', 'DT100', '<b>']))).toEqual(['DT100']);
  });
});

describe('an unknown course', () => {
  test.each([
    ['Power BI สำหรับงานราชการ', 'DLit700'],
    ['กฎหมายคุ้มครองข้อมูลส่วนบุคคล (PDPA)', 'DG100'],
    ['Ethical Hacking Essentials', 'DT500'],
    ['ITIL 4 Foundation', 'DT400'],
    ['Excel in Practice', 'DLit700'],
    ['ตัดต่อภาพถ่ายด้วย Photoshop', 'DLit300'],
    ['การบริหารโครงการภาครัฐ', 'SPM400'],
    ['กล้องวงจรปิดเบื้องต้น', 'DT400'],
    ['Scrum in Action', 'SPM500'],
    ['การประเมินผลและปิดโครงการ', 'SPM600'],
    ['ตัดต่อวิดีโอด้วยสมาร์ตโฟน', 'DLit300'],
    ['Service Level Agreement สำหรับงานบริการ', 'DG400'],
  ])('%s is suggested as %s', (title, code) => {
    const match = mapCourse({ title });
    expect(match.decision).toBe('suggest');
    expect(match.codes[0]).toMatchObject({ code, basis: 'similarity' });
  });

  test.each([
    'การนวดแผนไทย',
    'English for Computing',
    'Network Marketing',
    'ความมั่นคงทางอาหาร',
    'การวิเคราะห์งบการเงิน',
    'พฤติกรรมผู้บริโภคในยุคดิจิทัล',
    'โปรแกรมการออกกำลังกาย',
    // A product's or a technique's name in another field.
    'Cloud Kitchen',
    'ธุรกิจครัวคลาวด์',
    'Python งูหลาม',
    'Java Coffee Roasting',
    'Gemini ราศีเมถุน',
    // Digital as a device or as a craft.
    'การถ่ายภาพดิจิทัลเบื้องต้น',
    'Digital Photography',
    'เปียโนดิจิทัลเบื้องต้น',
    'เครื่องวัดความดันดิจิทัล',
    // Projects of another field.
    'การบริหารโครงการก่อสร้าง',
    'Construction Project Management',
    'การบริหารโครงการวิจัย',
    // An English word that is also a program's name.
    'Excel in life',
    'How to Excel at School',
    'Word of God',
    'Programming your mind',
    '',
    '2',
  ])('"%s" builds nothing of the plan', (title) => {
    expect(mapCourse({ title })).toEqual({ decision: 'none', codes: [], curriculumTitle: null, rows: [] });
  });

  test('what its page tells strengthens a suggestion and never makes one', () => {
    const about = 'ผู้เรียนใช้ Excel วิเคราะห์ข้อมูลและทำ Dashboard ด้วย Power BI';
    expect(mapCourse({ title: 'การนวดแผนไทย', about }).decision).toBe('none');
    const without = mapCourse({ title: 'Push it with data' }).codes;
    const withIt = mapCourse({ title: 'Push it with data', about }).codes;
    expect(withIt[0]?.confidence).toBeGreaterThan(without[0]?.confidence ?? 1);
    expect(withIt.every(({ basis }) => basis === 'similarity')).toBe(true);
  });

  test('is offered with related competencies below those that its title speaks for', () => {
    const { codes: offered } = mapCourse({ title: 'Enterprise Architecture with TOGAF' });
    expect(offered[0]?.code).toBe('DT300');
    expect(offered.length).toBeGreaterThan(1);
    for (const { confidence } of offered.slice(1))
      expect(confidence).toBeLessThan(offered[0]?.confidence ?? 0);
  });

  test('offers at most four codes, best first, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...titles), { minLength: 1, maxLength: 4 }), (parts) => {
        const match = mapCourse({ title: parts.join(' และ ') });
        const confidences = match.codes.map(({ confidence }) => confidence);
        expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
        expect(new Set(codes(match)).size).toBe(match.codes.length);
        if (parts.length > 1 && match.decision === 'suggest')
          expect(match.codes.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

test('white space and invisible characters anywhere change no match', () => {
  const base = fc.constantFrom(...titles, 'Power BI สำหรับงานราชการ', 'การนวดแผนไทย', 'Data Visualization 2');
  const noise = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202a');
  fc.assert(
    fc.property(
      base,
      fc.array(fc.tuple(fc.nat(), noise), { maxLength: 12 }),
      fc.nat(5),
      (title, places, spaces) => {
        let noisy = title.replaceAll(' ', ' '.repeat(spaces + 1));
        for (const [at, what] of places) {
          const place = at % (noisy.length + 1);
          noisy = noisy.slice(0, place) + what + noisy.slice(place);
        }
        expect(mapCourse({ title: ` \n${noisy}\u00a0` })).toEqual(mapCourse({ title }));
      },
    ),
  );
});

test('a word that changes a course, put anywhere between words, pre-selects nothing', () => {
  const change = fc.constantFrom(
    'ขั้นสูง',
    'เบื้องต้น',
    '2',
    'Advanced',
    'สำหรับผู้บริหาร',
    'Level 3',
    'II',
    'ระดับกลาง',
  );
  fc.assert(
    fc.property(fc.constantFrom(...titles), change, fc.nat(), (title, word, at) => {
      const words = title.split(' ');
      words.splice(at % (words.length + 1), 0, word);
      expect(mapCourse({ title: words.join(' ') }).decision).not.toBe('preselect');
    }),
  );
});

test('any text in any field is answered, a hostile page of 100 kB too', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(text, text, text, text, (title, titleEn, provider, about) => {
      const match = mapCourse({
        title,
        titleEn,
        provider,
        courseKey: titleEn,
        code: about,
        url: provider,
        about,
      });
      expect(['preselect', 'suggest', 'none']).toContain(match.decision);
    }),
  );
  for (const part of [
    'ก',
    '(',
    '<b>',
    'รุ่นที่ ',
    '1/2568 ',
    'DS01 ',
    '| Thai MOOC',
    'ํา',
    'a ',
    '&amp;',
    '\u202e',
  ]) {
    const long = part.repeat(Math.ceil(100_000 / part.length));
    expect(
      mapCourse({ title: long, titleEn: long, about: long, provider: long, url: long }).decision,
    ).not.toBe('preselect');
  }
});
