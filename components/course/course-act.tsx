import { useState } from 'preact/hooks';
import type { Plans } from '../../lib/idp/plan/place.ts';
import type { Press } from '../../lib/idp/press.ts';
import type { CourseView, PageView, PressError } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { dayText } from '../../lib/words/dates.ts';
import { Button } from '../parts/button.tsx';
import { BeforePress } from './before-press.tsx';
import { CourseHead } from './course-head.tsx';
import { codesOf, type Draft, minutesOf, pressOf, problemOf } from './draft.ts';
import { LoggedBefore } from './logged-before.tsx';
import { Outcome, Undone } from './outcome.tsx';
import type { PanelProps } from './panel.ts';
import { intoView } from './questions.tsx';
import { standingOf } from './standing.ts';
import { usePress } from './use-press.ts';

/** What `CourseAct` takes: the panel's own, the course, and what to do when the page turns out to read otherwise. */
export interface CourseActProps extends PanelProps {
  course: CourseView;
  plans: Plans;
  onNewer: (error: PressError, view: PageView | undefined) => void;
}

/** Whether nothing of the plan would be logged. */
function isOutside(view: CourseView, draft: Draft): boolean {
  return view.match.decision === 'none' && !codesOf(view, draft)?.length;
}

/** What the main button says: whether it is finished, and whether a choice is confirmed with it. */
function mainWords(view: CourseView, draft: Draft): Parameters<CardVoice>[0] {
  const { match, course } = view;
  if (course.completion === 'unfinished') return 'saveOngoing';
  const asks = match.decision === 'suggest';
  if (course.completion !== 'finished' || draft.mine === false)
    return asks ? 'confirmFinished' : 'saveFinished';
  return asks ? 'confirm' : isOutside(view, draft) ? 'saveOutside' : 'save';
}

/** One course: everything that would be logged, before the press; then what came of it. */
export function CourseAct(props: CourseActProps) {
  const { course: view, say, today } = props;
  const { match, course, already } = view;
  const [draft, setDraft] = useState<Draft>({});
  const [editing, setEditing] = useState(false);
  const [asked, setAsked] = useState(false);
  const [tried, setTried] = useState<Press['status'] | null>(null);
  const act = usePress(props, props.onNewer);

  if (act.result) return <Outcome {...props} act={act} />;
  if (already && standingOf(view) === 'already' && !asked)
    return (
      <LoggedBefore
        view={view}
        already={already}
        onOpen={props.onOpen}
        onAgain={() => {
          setAsked(true);
          setDraft({ again: already.status === 'finished' });
        }}
        say={say}
      />
    );

  const status = course.completion === 'unfinished' ? 'ongoing' : 'finished';
  const log = (as: Press['status']) => {
    setTried(as);
    const wrong = problemOf(view, draft, as, today);
    if (wrong === null) act.press([pressOf(view, draft, as, act.idOf('course'), props)]);
    else if (wrong === 'hours' || (wrong === 'choose' && match.decision !== 'suggest')) setEditing(true);
  };
  const quiet = status === 'ongoing' || isOutside(view, draft) || draft.mine === false;
  return (
    <div class="bd">
      <Undone act={act} say={say} />
      {already && (
        <p class="note info">
          {say(draft.again ? 'againNote' : 'stillOngoing', { day: dayText(already.on, say.locale) })}
        </p>
      )}
      <CourseHead view={view} say={say} />
      {minutesOf(view, draft) === null && !editing && (
        <Button kind="quiet" size="small" onPress={() => setEditing(true)}>
          {say('addHours')}
        </Button>
      )}
      <BeforePress
        {...props}
        view={view}
        draft={draft}
        onDraft={setDraft}
        status={status}
        problem={tried && problemOf(view, draft, tried, today)}
        editing={editing}
        editRef={intoView}
      />
      <div class="ft">
        <Button
          kind={quiet ? 'outline' : 'filled'}
          full
          busy={act.busy}
          busyLabel={say('saving')}
          onPress={() => log(status)}
        >
          {say(mainWords(view, draft))}
        </Button>
        <div class="row">
          {course.completion === 'unknown' && (
            <Button kind="quiet" size="small" onPress={() => log('ongoing')}>
              {say('ongoing')}
            </Button>
          )}
          <Button kind="quiet" size="small" expanded={editing} onPress={() => setEditing(!editing)}>
            {say('edit')}
          </Button>
          {match.decision === 'suggest' && props.onDismiss && (
            <Button kind="quiet" size="small" onPress={props.onDismiss}>
              {say('notThisPage')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
