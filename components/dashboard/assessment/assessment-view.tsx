import { RotateCcw } from 'lucide-preact';
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
import { missionGroup } from '../../../lib/idp/assessment/required.ts';
import { type AssessmentResult, type Finding, resultOf } from '../../../lib/idp/assessment/result.ts';
import { disagreementsOf, type SkillSet } from '../../../lib/idp/assessment/skills.ts';
import { bangkokDay } from '../../../lib/idp/fiscal-year.ts';
import { isFixed } from '../../../lib/idp/plan/change-plan.ts';
import type { Plan } from '../../../lib/idp/plan/plan.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Note } from '../../parts/note.tsx';
import { Segment } from '../../parts/segment.tsx';
import { PageHead } from '../page-head.tsx';
import { useAutosave, type Written } from '../plan/use-autosave.ts';
import { AgreeDialog, type Asking } from './agree-dialog.tsx';
import { Agreed } from './agreed.tsx';
import { DomainSection } from './domain-section.tsx';
import type { SearchOf } from './finding.tsx';
import { GroupAbout } from './group-about.tsx';
import { OcscPanel } from './ocsc-panel.tsx';
import { ResultBar } from './result-bar.tsx';
import { ResultView } from './result-view.tsx';

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
  /** The findings that a plan takes first. */
  propose: (result: AssessmentResult) => Finding[];
  onSave: (assessment: Assessment, base: Assessment) => Promise<Written<Assessment>>;
  /** Keeps what was agreed; why it could not, in words, or null. */
  onAgreement: (skills: AgreedSkill[]) => Promise<string | null>;
  /** Begins another one, nothing answered. */
  onAgain: () => void;
  onPlan: (findings: Finding[], reason: 'weakness' | 'strength') => void;
  /** Tells what was done at once, with the way back. */
  tell: (text: string, undo?: () => void) => void;
  locale: Locale;
}

const instant = () => new Date().toISOString();
const domains = ['ability', 'knowledge', 'experience', 'attribute'] as const;

/** The self-assessment of a year: the questions with the earlier answers beside, or the outcome; what follows at the foot. */
export function AssessmentView(props: AssessmentViewProps) {
  const { set, earlier, agreement, logged, plan, names, reading, today, locale } = props;
  const say = speaker(assessmentWords, locale);
  const { value: assessment, state, change, flush } = useAutosave(props.assessment, props.onSave);
  const [view, setView] = useState<'answers' | 'result'>(props.assessment.finishedAt ? 'result' : 'answers');
  const [beside, setBeside] = useState(earlier[0]?.id ?? '');
  const [asking, setAsking] = useState<Asking | null>(null);
  const [choice, setChoice] = useState<ReadonlyMap<string, boolean>>(new Map());
  const before = earlier.find(({ id }) => id === beside) ?? null;
  const disagreements = disagreementsOf(set.missionGroup);
  const counted = countedSkills(set);
  const { answered, of } = answeredOf(assessment, set);
  const gapCount = counted.filter((skill) => hasOf(assessment, skill) === false).length;
  const strengthCount = counted.filter((skill) => hasOf(assessment, skill) === true).length;
  const result = useMemo(
    () => (view === 'result' ? resultOf(assessment, set, { reading, logged }) : null),
    [view, assessment, set, reading, logged],
  );

  const fixed = plan !== null && isFixed(plan);
  const planned = (codeOrLine: string) => {
    const at = (plan?.items ?? []).findIndex(
      ({ competencies, knowledge }) =>
        (competencies as string[]).includes(codeOrLine) || knowledge.includes(codeOrLine),
    );
    return at < 0 ? null : at + 1;
  };
  /** What would go into the plan: the learner's ticks, and where there are none what is proposed. */
  const chosenOf = (found: AssessmentResult): Finding[] => {
    const proposed = new Set(props.propose(found).map(({ skill }) => skill.id));
    const all = [...found.gaps, ...found.strengths];
    return all.filter(
      ({ skill }) =>
        planned(skill.code ?? skill.th) === null &&
        (choice.get(skill.id) ?? (plan === null && proposed.has(skill.id))),
    );
  };
  const chosen = result === null ? [] : chosenOf(result);
  const answer = (id: string, has: boolean | null) =>
    change((now) => answerSkill(now, set, id, has, instant()), true);
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
    const found = result ?? resultOf(assessment, set, { reading, logged });
    const going = chosenOf(found);
    const gap = going.some(({ skill }) => found.gaps.some((one) => one.skill.id === skill.id));
    props.onPlan(going, gap ? 'weakness' : 'strength');
  };
  const domainSkills = {
    ability: set.ability,
    knowledge: set.knowledge,
    experience: set.experience,
    attribute: set.attributes,
  };
  const begun = say('began', { on: dayText(bangkokDay(assessment.startedAt), locale) });
  const dated = assessment.finishedAt
    ? say('finishedOn', { on: dayText(bangkokDay(assessment.finishedAt), locale) })
    : begun;
  /** Whether the learner's group is another one since. */
  const moved = props.group !== null && props.group !== assessment.missionGroup;
  return (
    <div class="assess">
      <PageHead
        title={say('title')}
        action={
          assessment.finishedAt !== null || moved ? (
            <Button icon={<RotateCcw class="i" />} onPress={props.onAgain}>
              {say('again')}
            </Button>
          ) : null
        }
      >
        {dated} · {state === 'waiting' ? planWords.saving[locale] : say('kept')}
      </PageHead>
      {state === 'failed' ? (
        <Note tone="err" role="alert">
          {planWords.unsaved[locale]}{' '}
          <button type="button" class="link" onClick={() => void flush()}>
            {planWords.again[locale]}
          </button>
        </Note>
      ) : null}
      {moved ? (
        <Note tone="warn">{say('otherGroup', { was: assessment.missionGroup, is: props.group ?? '' })}</Note>
      ) : null}
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
        <>
          {domains.map((domain) => (
            <DomainSection
              key={domain}
              domain={domain}
              skills={domainSkills[domain]}
              disagreements={disagreements}
              assessment={assessment}
              before={before}
              logged={logged}
              planned={planned}
              onAnswer={answer}
              onNote={(id, note) => change((now) => noteSkill(now, id, note, instant()))}
              onRest={rest}
              onLeaveOut={(skill) => setAsking({ change: 'left-out', skill })}
              locale={locale}
            />
          ))}
          <Agreed
            agreement={agreement}
            disagreements={disagreements}
            onAsk={setAsking}
            onTakeBack={(skill) =>
              void props
                .onAgreement((agreement?.skills ?? []).filter((one) => one.skill !== skill))
                .then((why) => why !== null && props.tell(why))
            }
            locale={locale}
          />
          <OcscPanel
            ocsc={assessment.ocsc}
            names={names}
            today={today}
            onChange={(ocsc) => change((now) => ({ ...now, ocsc, updatedAt: instant() }))}
            locale={locale}
          />
        </>
      ) : result ? (
        <ResultView
          result={result}
          chosen={fixed ? null : new Set(chosen.map(({ skill }) => skill.id))}
          onChoose={(skill, taken) => setChoice(new Map([...choice, [skill, taken]]))}
          planned={planned}
          search={props.search}
          locale={locale}
        />
      ) : null}
      <ResultBar
        answered={answered}
        of={of}
        gaps={gapCount}
        strengths={strengthCount}
        view={view}
        finished={assessment.finishedAt !== null}
        chosen={view === 'result' ? chosen.length : null}
        plan={plan === null ? 'none' : fixed ? 'fixed' : 'draft'}
        onView={go}
        onNextOpen={nextOpen}
        onFinish={finish}
        onPlan={() => void makePlan()}
        locale={locale}
      />
      {asking ? (
        <AgreeDialog
          asking={asking}
          choices={names.filter(({ code }) => !set.ability.some((one) => one.code === code))}
          today={today}
          onClose={() => setAsking(null)}
          onAgree={(agreed) => {
            const others = (agreement?.skills ?? []).filter((one) => one.skill !== agreed.skill);
            return props.onAgreement([...others, agreed]);
          }}
          locale={locale}
        />
      ) : null}
    </div>
  );
}
