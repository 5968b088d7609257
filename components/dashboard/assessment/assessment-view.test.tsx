// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { AgreedSkill } from '../../../lib/idp/assessment/agreement.ts';
import { countedSkills, hasOf } from '../../../lib/idp/assessment/answer.ts';
import type { Assessment } from '../../../lib/idp/assessment/assessment.ts';
import { curriculumOf } from '../../../lib/idp/assessment/required.ts';
import type { Finding } from '../../../lib/idp/assessment/result.ts';
import { skillsOf } from '../../../lib/idp/assessment/skills.ts';
import { uuid } from '../../../lib/idp/entry.fixture.ts';
import { addDays, bangkokDay } from '../../../lib/idp/fiscal-year.ts';
import { courseName } from '../../../lib/idp/plan/course-name.ts';
import { sampleAssessment } from '../../../lib/idp/year/years.fixture.ts';
import { AssessmentView, type AssessmentViewProps } from './assessment-view.tsx';

afterEach(cleanup);

const set = skillsOf('S', null);
const at = '2025-10-02T03:00:00.000Z';
/** A course of the service curriculum that builds DG100. */
const firstCourse =
  curriculumOf('S').courses.find(({ competencies }) => competencies.some(({ code }) => code === 'DG100'))
    ?.title ?? '';
/** Everything answered มี, but for some. */
const allBut = (...without: string[]): Assessment['answers'] =>
  Object.fromEntries(countedSkills(set).map(({ id }) => [id, { has: !without.includes(id), note: '', at }]));

function show(over: Partial<AssessmentViewProps> = {}) {
  const saved: Assessment[] = [];
  const agreed: AgreedSkill[][] = [];
  const planned: [string, boolean | null][][] = [];
  const undone: (() => void)[] = [];
  render(
    <AssessmentView
      assessment={sampleAssessment()}
      earlier={[]}
      agreement={null}
      set={set}
      group="S"
      names={[
        { code: 'DLit100', th: 'เข้าถึง', required: true },
        { code: 'DT100', th: 'เทคโนโลยี', required: false },
      ]}
      reading="appendix"
      logged={{ DG100: 2 }}
      plan={null}
      today="2025-11-01"
      search={({ provider, title }) =>
        provider === 'OCSC' ? { href: `https://search.example/${title}`, site: 'OCSC' } : null
      }
      loggedCourses={async () => new Set()}
      onSave={async (assessment) => {
        saved.push(assessment);
        return { kept: assessment };
      }}
      onAgreement={async (skills) => {
        agreed.push(skills);
        return null;
      }}
      onAgain={() => undefined}
      onPlan={(findings: Finding[]) => planned.push(findings.map(({ skill, has }) => [skill.id, has]))}
      tell={(_, undo) => undo && undone.push(undo)}
      locale="th"
      {...over}
    />,
  );
  return { saved, agreed, planned, undone };
}

const answerOf = (skill: string) => within(screen.getByRole('radiogroup', { name: `คุณมี ${skill} หรือไม่` }));

describe('the self-assessment', () => {
  it('writes an answer as it is given', async () => {
    const { saved } = show();
    fireEvent.click(answerOf('DG100').getByLabelText('ไม่มี'));
    await waitFor(() => expect(saved.at(-1)?.answers.DG100?.has).toBe(false));
    expect(screen.getByText('ช่องว่าง 1')).toBeTruthy();
  });

  it('asks for sub-competencies within their competency, and counts one that is missing as a gap', async () => {
    const { saved } = show();
    fireEvent.click(screen.getByRole('button', { name: /ความสามารถย่อย .* DLit100/ }));
    const parts = within(screen.getByRole('list', { name: 'ความสามารถย่อยของ DLit100' }));
    fireEvent.click(parts.getAllByLabelText('ไม่มี')[0] as HTMLElement);
    const whole = set.ability.find(({ code }) => code === 'DLit100');
    await waitFor(() =>
      expect(saved.at(-1) && whole && hasOf(saved.at(-1) as Assessment, whole)).toBe(false),
    );
    expect(screen.getByText('ไม่มีบางส่วน')).toBeTruthy();
  });

  it('answers the rest of a domain in one press, which can be taken back', async () => {
    const { saved, undone } = show();
    fireEvent.click(screen.getByRole('button', { name: 'ที่เหลือในด้านนี้ มี คุณลักษณะ' }));
    await waitFor(() => expect(Object.keys(saved.at(-1)?.answers ?? {}).length).toBe(set.attributes.length));
    undone[0]?.();
    await waitFor(() => expect(saved.at(-1)?.answers).toEqual({}));
  });

  it('puts the earlier answer beside, and says what was gained', () => {
    const earlier = sampleAssessment({ id: uuid(0x301), answers: allBut('DG100') });
    show({ assessment: sampleAssessment({ answers: allBut() }), earlier: [earlier] });
    expect(screen.getAllByText('มีเพิ่ม').length).toBe(1);
    fireEvent.change(screen.getByLabelText('เทียบกับ'), { target: { value: '' } });
    expect(screen.queryByText('มีเพิ่ม')).toBeNull();
  });

  it('can be declared finished only when everything is answered', async () => {
    show();
    expect(screen.queryByRole('button', { name: 'ประเมินเสร็จแล้ว' })).toBeNull();
    cleanup();
    const { saved } = show({ assessment: sampleAssessment({ answers: allBut('DG100') }) });
    fireEvent.click(screen.getByRole('button', { name: 'ประเมินเสร็จแล้ว' }));
    await waitFor(() => expect(saved.at(-1)?.finishedAt).not.toBeNull());
    expect(screen.getByRole('heading', { name: /ช่องว่าง/ })).toBeTruthy();
  });

  it('shows with each gap what closes it, and makes the plan from what is ticked', async () => {
    const answers = allBut('DG100', 'DLit100');
    const { planned } = show({ assessment: sampleAssessment({ answers, finishedAt: at }) });
    expect(screen.getByText('บันทึกการเรียนรู้แล้ว 2 รายการ')).toBeTruthy();
    const links = screen.getAllByRole('link', { name: /ค้นที่ OCSC/ });
    expect(links[0]?.getAttribute('href')).toMatch(/^https:\/\/search\.example\//);
    fireEvent.click(screen.getByRole('checkbox', { name: 'เอา DLit100 เข้าแผน' }));
    fireEvent.click(screen.getByRole('button', { name: 'สร้างแผนจากช่องว่าง' }));
    await waitFor(() => expect(planned).toEqual([[['DG100', false]]]));
  });

  it('says beside a course that it is logged, once that is known', async () => {
    const asked: (readonly string[])[] = [];
    const answers = allBut('DG100', 'DLit100');
    show({
      assessment: sampleAssessment({ answers, finishedAt: at }),
      loggedCourses: async (codes) => {
        asked.push(codes);
        return new Set([courseName(firstCourse)]);
      },
    });
    await waitFor(() => expect(screen.getAllByText('บันทึกแล้ว').length).toBeGreaterThan(0));
    for (const tag of screen.getAllByText('บันทึกแล้ว'))
      expect(tag.closest('li')?.textContent).toContain(firstCourse);
    expect(asked).toEqual([['DG100']]);
  });

  it('answers yes to everything that is left in one press, with the way back', async () => {
    const { saved, undone } = show();
    fireEvent.click(answerOf('DG100').getByRole('radio', { name: 'ไม่มี' }));
    const of = countedSkills(set).length;
    fireEvent.click(await screen.findByRole('button', { name: `ที่เหลือ ${of - 1} ข้อ มี` }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'ประเมินเสร็จแล้ว' })).toBeTruthy());
    expect(
      countedSkills(set).filter((one) => saved.at(-1) && hasOf(saved.at(-1) as Assessment, one)).length,
    ).toBe(of - 1);
    undone[0]?.();
    await waitFor(() => expect(Object.keys(saved.at(-1)?.answers ?? {})).toEqual(['DG100']));
  });

  it('lets finished answers stand from the next day on, OCSC results aside', () => {
    const ocsc = { takenOn: null, lines: [] };
    const assessment = sampleAssessment({ answers: allBut('DG100'), finishedAt: at, ocsc });
    show({ assessment, today: bangkokDay(at) });
    expect(screen.getByText(/แก้คำตอบได้ถึงสิ้นวันนี้/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'ตอบ' }));
    expect(answerOf('DG100').getByRole('radio', { name: 'ไม่มี' })).toBeTruthy();
    cleanup();
    const { saved } = show({ assessment, today: addDays(bangkokDay(at), 1) });
    expect(screen.getByText(/คำตอบคงตามวันนั้น/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'ตอบ' }));
    expect(screen.queryByRole('radio', { name: 'ไม่มี' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'เพิ่มผล' }));
    expect(screen.getByLabelText('คะแนน')).toBeTruthy();
    expect(saved).toEqual([]);
  });

  it('reads one OCSC result as several competencies', async () => {
    const line = {
      name: 'ด้านที่ 1',
      score: 3,
      outOf: 5,
      words: '',
      shows: 'weakness' as const,
      competencies: [],
    };
    const { saved } = show({ assessment: sampleAssessment({ ocsc: { takenOn: null, lines: [line] } }) });
    const which = screen.getByLabelText(/ตรงกับความสามารถ/);
    fireEvent.change(which, { target: { value: 'DT100' } });
    fireEvent.change(which, { target: { value: 'DLit100' } });
    await waitFor(() => expect(saved.at(-1)?.ocsc?.lines[0]?.competencies).toEqual(['DT100', 'DLit100']));
    fireEvent.click(screen.getByRole('button', { name: 'นำ DT100 ออก' }));
    await waitFor(() => expect(saved.at(-1)?.ocsc?.lines[0]?.competencies).toEqual(['DLit100']));
  });

  it('leaves a skill out only with the reason that was agreed', () => {
    const { agreed } = show();
    fireEvent.click(screen.getByRole('button', { name: /ความสามารถย่อย .* DG100/ }));
    fireEvent.click(screen.getByRole('button', { name: 'เว้นตามที่ตกลง' }));
    fireEvent.click(screen.getByRole('button', { name: 'บันทึกข้อตกลง' }));
    expect(agreed).toEqual([]);
    fireEvent.input(screen.getByLabelText('เหตุผล'), { target: { value: 'ไม่ได้ทำงานด้านนี้' } });
    fireEvent.click(screen.getByRole('button', { name: 'บันทึกข้อตกลง' }));
    expect(agreed[0]).toEqual([
      { skill: 'DG100', change: 'left-out', because: 'ไม่ได้ทำงานด้านนี้', on: '2025-11-01' },
    ]);
  });

  it('says where chapters 4 and 6 disagree, and which one is followed', () => {
    show({ set: skillsOf('O', null), assessment: sampleAssessment({ missionGroup: 'O' }), group: 'O' });
    expect(screen.getByText(/บทที่ 6 ทำเครื่องหมายให้กลุ่มนี้/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'เพิ่ม DLit300' })).toBeTruthy();
  });
});
