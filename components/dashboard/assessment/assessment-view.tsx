import { useMemo, useState } from 'preact/hooks';
import type { Reading } from '../../../lib/framework/methods.ts';
import type { MissionGroupLetter } from '../../../lib/framework/mission-groups.ts';
import type { AgreedSkill, Agreement } from '../../../lib/idp/assessment/agreement.ts';
import {
  answeredOf,
  answerSkill,
  countedSkills,
  finishAssessment,
  hasOf,
  noteSkill,
} from '../../../lib/idp/assessment/answer.ts';
import type { Assessment } from '../../../lib/idp/assessment/assessment.ts';
import { isLocked } from '../../../lib/idp/assessment/lock.ts';
import { missionGroup } from '../../../lib/idp/assessment/required.ts';
import { type Finding, resultOf } from '../../../lib/idp/assessment/result.ts';
import { type SkillSet, skillsToAdd } from '../../../lib/idp/assessment/skills.ts';
import { bangkokDay } from '../../../lib/idp/fiscal-year.ts';
import type { Plan } from '../../../lib/idp/plan/plan.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useAutosave, type Written } from '../plan/use-autosave.ts';
import { AgreeDialog, type Asking } from './agree-dialog.tsx';
import { AnswersView } from './answers-view.tsx';
import { AssessmentHead } from './assessment-head.tsx';
import type { SearchOf } from './finding.tsx';
import { GroupAbout } from './group-about.tsx';
import { ResultBar } from './result-bar.tsx';
import { ResultView } from './result-view.tsx';
import { usePlanChoice } from './use-plan-choice.ts';

/** What `AssessmentView` takes. */
export interface AssessmentViewProps {
  assessment: Assessment;
  /** Those before it, begun last first. */
  earlier: readonly Assessment[];
  agreement: Agreement | null;
  set: SkillSet;
  /** The learner's group now; the assessment keeps the one that it was begun for. */
  group: MissionGroupLetter | null;
  names: readonly NamedCompetency[];
  reading: Reading;
  logged: Readonly<Record<string, number>>;
  plan: Plan | null;
  today: string;
  search: SearchOf;
  /** Finds the names (`courseName`) of the logged courses that build some competencies. */
  loggedCourses: (codes: readonly string[]) => Promise<ReadonlySet<string>>;
  onSave: (assessment: Assessment, base: Assessment) => Promise<Written<Assessment>>;
  /** Keeps what was agreed; why it could not, in words, or null. */
  onAgreement: (skills: AgreedSkill[]) => Promise<string | null>;
  /** Begins another one with the answers of this one. */
  onAgain: () => void;
  onPlan: (findings: Finding[]) => void;
  /** Tells what was done at once, with the way back. */
  tell: (text: string, undo?: () => void) => void;
  locale: Locale;
}

const instant = () => new Date().toISOString();

/** The self-assessment of a year: the questions with the earlier answers beside, or the outcome; what follows at the foot. */
export function AssessmentView(props: AssessmentViewProps) {
  const { set, earlier, agreement, logged, plan, names, reading, today, locale } = props;
  const say = speaker(assessmentWords, locale);
  const { value: assessment, state, change, flush } = useAutosave(props.assessment, props.onSave);
  const [view, setView] = useState<'answers' | 'result'>(props.assessment.finishedAt ? 'result' : 'answers');
  const [beside, setBeside] = useState(earlier[0]?.id ?? '');
  const [asking, setAsking] = useState<Asking | null>(null);
  const forPlan = usePlanChoice(plan);
  const before = earlier.find(({ id }) => id === beside) ?? null;
  const locked = isLocked(assessment, today);
  const counted = countedSkills(set);
  const { answered, of } = answeredOf(assessment, set);
  const count = (has: boolean) => counted.filter((skill) => hasOf(assessment, skill) === has).length;
  const result = useMemo(
    () => (view === 'result' ? resultOf(assessment, set, { reading, logged }) : null),
    [view, assessment, set, reading, logged],
  );
  const chosen = result === null ? [] : forPlan.chosenOf(result);

  const rest = (ids: string[]) => {
    const was = assessment;
    change((now) => ids.reduce((all, id) => answerSkill(all, set, id, true, instant()), now), true);
    props.tell(say('restDone', { n: ids.length }), () =>
      change((now) => ({ ...now, answers: was.answers, updatedAt: instant() }), true),
    );
  };
  const go = (to: 'answers' | 'result') => {
    setView(to);
    window.scrollTo({ top: 0 });
  };
  const nextOpen = () => {
    const open = counted.find((skill) => hasOf(assessment, skill) === null);
    setView('answers');
    if (open)
      requestAnimationFrame(() => {
        const row = document.getElementById(`skill-${open.id}`);
        row?.scrollIntoView({ block: 'center' });
        row?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
      });
  };
  const finish = () => {
    change((now) => finishAssessment(now, set, instant()) ?? now, true);
    props.tell(say('finished'));
    go('result');
  };
  const makePlan = async () => {
    await flush();
    props.onPlan(chosen);
  };
  const agreedWithout = (skill: string) => (agreement?.skills ?? []).filter((one) => one.skill !== skill);
  return (
    <div class="assess">
      <AssessmentHead
        assessment={assessment}
        group={props.group}
        today={today}
        state={state}
        onRetry={() => void flush()}
        onAgain={props.onAgain}
        locale={locale}
      />
      <GroupAbout group={missionGroup(set.missionGroup)} locale={locale} />
      <div class="abar">
        <Segment<'answers' | 'result'>
          label={say('views')}
          choices={[
            { value: 'answers', label: say('answers') },
            { value: 'result', label: say('result') },
          ]}
          value={view}
          onChange={setView}
        />
        {view === 'answers' && earlier.length > 0 ? (
          <Field label={<span class="xs">{say('compareWith')}</span>}>
            {(control) => (
              <select
                {...control}
                value={beside}
                onChange={({ currentTarget }) => setBeside(currentTarget.value)}
              >
                <option value="">{say('noCompare')}</option>
                {earlier.map((one) => (
                  <option key={one.id} value={one.id}>
                    {say('ofDay', { on: dayText(bangkokDay(one.finishedAt ?? one.startedAt), locale) })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : null}
      </div>
      {view === 'answers' ? (
        <AnswersView
          set={set}
          agreement={agreement}
          assessment={assessment}
          before={before}
          locked={locked}
          logged={logged}
          planned={forPlan.planned}
          names={names}
          today={today}
          onAnswer={(id, has) => change((now) => answerSkill(now, set, id, has, instant()), true)}
          onNote={(id, note) => change((now) => noteSkill(now, id, note, instant()))}
          onRest={rest}
          onAsk={setAsking}
          onTakeBack={(skill) =>
            void props.onAgreement(agreedWithout(skill)).then((why) => why && props.tell(why))
          }
          onOcsc={(ocsc) => change((now) => ({ ...now, ocsc, updatedAt: instant() }))}
          locale={locale}
        />
      ) : result ? (
        <ResultView
          result={result}
          chosen={forPlan.state === 'fixed' ? null : new Set(chosen.map(({ skill }) => skill.id))}
          onChoose={forPlan.choose}
          planned={forPlan.planned}
          search={props.search}
          loggedCourses={props.loggedCourses}
          locale={locale}
        />
      ) : null}
      <ResultBar
        answered={answered}
        of={of}
        gaps={count(false)}
        strengths={count(true)}
        view={view}
        finished={assessment.finishedAt !== null}
        locked={locked}
        chosen={view === 'result' ? chosen.length : null}
        plan={forPlan.state}
        onView={go}
        onNextOpen={nextOpen}
        onRest={() => rest(counted.filter((skill) => hasOf(assessment, skill) === null).map(({ id }) => id))}
        onFinish={finish}
        onPlan={() => void makePlan()}
        locale={locale}
      />
      {asking ? (
        <AgreeDialog
          asking={asking}
          choices={skillsToAdd(set)}
          today={today}
          onClose={() => setAsking(null)}
          onAgree={(agreed) => props.onAgreement([...agreedWithout(agreed.skill), agreed])}
          locale={locale}
        />
      ) : null}
    </div>
  );
}
