import { useState } from 'preact/hooks';
import type { CourseView, PageView, Press, PressError } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { dayText } from '../../lib/words/dates.ts';
import { Button } from '../parts/button.tsx';
import { Choose } from './choose.tsx';
import { CourseHead } from './course-head.tsx';
import {
  asksHolder,
  codesOf,
  type Draft,
  dayOf,
  minutesOf,
  type Problem,
  pressOf,
  problemOf,
} from './draft.ts';
import { Edit } from './edit.tsx';
import { Builds, Fact, Facts } from './facts.tsx';
import { LoggedBefore } from './logged-before.tsx';
import { Failed, Saved } from './outcome.tsx';
import type { PanelProps } from './panel.ts';
import { DayField, Holder } from './questions.tsx';
import { standingOf } from './standing.ts';
import { usePress } from './use-press.ts';

/** What `CourseAct` takes: the panel's own, the course, and what to do when the page turns out to read otherwise. */
export interface CourseActProps extends PanelProps {
  course: CourseView;
  onNewer: (error: PressError, view: PageView | undefined) => void;
}

/** What the main button says: whether it is finished, and whether a choice is confirmed with it. */
function mainWords(view: CourseView, draft: Draft): Parameters<CardVoice>[0] {
  const { match, course } = view;
  if (course.completion === 'unfinished') return 'saveOngoing';
  const said = course.completion === 'finished' && draft.mine !== false;
  if (match.decision === 'suggest') return said ? 'confirm' : 'confirmFinished';
  if (match.decision === 'none' && !codesOf(view, draft)?.length)
    return said ? 'saveOutside' : 'saveFinished';
  return said ? 'save' : 'saveFinished';
}

/** One course: everything that would be logged, before the press; then what came of it. */
export function CourseAct(props: CourseActProps) {
  const { course: view, say, today } = props;
  const [draft, setDraft] = useState<Draft>({});
  const [editing, setEditing] = useState(false);
  const [asked, setAsked] = useState(false);
  const [tried, setTried] = useState<Press['status'] | null>(null);
  const { phase, press, undo, idOf, back } = usePress(props, props.onNewer);

  if (phase.at === 'saved') return <Saved phase={phase} onUndo={undo} onOpen={props.onOpen} say={say} />;
  if (phase.at === 'failed')
    return (
      <Failed
        phase={phase}
        onAgain={() => press(phase.presses)}
        onBack={() => {
          back();
          props.onRetry();
        }}
        onBackUp={props.onBackUp}
        say={say}
      />
    );
  if (standingOf(view) === 'already' && view.already && !asked)
    return (
      <LoggedBefore
        view={view}
        already={view.already}
        onOpen={props.onOpen}
        onAgain={() => {
          setAsked(true);
          setDraft({ again: view.already?.status === 'finished' });
        }}
        say={say}
      />
    );

  const { completion } = view.course;
  const status = completion === 'unfinished' ? 'ongoing' : 'finished';
  const codes = codesOf(view, draft);
  const problem: Problem | null = tried && problemOf(view, draft, tried, today);
  const log = (as: Press['status']) => {
    setTried(as);
    const wrong = problemOf(view, draft, as, today);
    if (wrong === null) press([pressOf(view, draft, as, idOf('course'))]);
    else if (wrong !== 'mine') setEditing(editing || wrong === 'hours');
  };
  const dayAsked =
    status === 'finished' && !editing && (view.course.completedOn === null || draft.mine === false);
  const quiet =
    completion === 'unfinished' || (view.match.decision === 'none' && !codes?.length) || draft.mine === false;
  return (
    <div class="bd">
      {phase.at === 'ask' && phase.undone ? (
        <p class="note ok" role="status">
          {say('undone')}
        </p>
      ) : null}
      {view.already ? (
        <p class="note info">
          {say(draft.again ? 'againNote' : 'stillOngoing', { day: dayText(view.already.on, say.locale) })}
        </p>
      ) : null}
      <CourseHead view={view} say={say} />
      {minutesOf(view, draft) === null && !editing ? (
        <Button kind="quiet" size="small" onPress={() => setEditing(true)}>
          {say('addHours')}
        </Button>
      ) : null}
      {asksHolder(view) ? (
        <Holder
          mine={draft.mine}
          onChange={(mine) => setDraft({ ...draft, mine })}
          say={say}
          wrong={problem === 'mine'}
        />
      ) : null}
      {view.match.decision === 'suggest' ? (
        <Choose
          view={view}
          codes={codes}
          onChange={(next) => setDraft({ ...draft, codes: next })}
          onPickCompetencies={props.onPickCompetencies}
          say={say}
          wrong={problem === 'choose'}
        />
      ) : null}
      <Facts view={view} codes={codes} rung={draft.mine === false ? 1 : view.rung} say={say}>
        {view.match.decision === 'suggest' ? null : (
          <Fact name={say('builds')}>
            {view.match.decision === 'none' && draft.codes === undefined ? (
              say('outside')
            ) : (
              <Builds view={view} codes={codes} say={say} />
            )}
          </Fact>
        )}
      </Facts>
      {dayAsked ? (
        <DayField
          day={dayOf(view, draft)}
          onChange={(completedOn) => setDraft({ ...draft, completedOn })}
          today={today}
          say={say}
          wrong={problem === 'day'}
        />
      ) : null}
      {editing ? (
        <Edit
          view={view}
          draft={draft}
          onDraft={setDraft}
          onPickCompetencies={props.onPickCompetencies}
          status={status}
          problem={problem}
          today={today}
          say={say}
        />
      ) : null}
      <div class="ft">
        <Button
          kind={quiet ? 'outline' : 'filled'}
          full
          busy={phase.at === 'busy'}
          busyLabel={say('saving')}
          onPress={() => log(status)}
        >
          {say(mainWords(view, draft))}
        </Button>
        <div class="row">
          {completion === 'unknown' ? (
            <Button kind="quiet" size="small" onPress={() => log('ongoing')}>
              {say('ongoing')}
            </Button>
          ) : null}
          <Button kind="quiet" size="small" expanded={editing} onPress={() => setEditing(!editing)}>
            {say('edit')}
          </Button>
          {view.match.decision === 'suggest' && props.onDismiss ? (
            <Button kind="quiet" size="small" onPress={props.onDismiss}>
              {say('notThisPage')}
            </Button>
          ) : null}
        </div>
      </div>
    </div>
  );
}
