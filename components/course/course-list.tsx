import { useState } from 'preact/hooks';
import type { CourseView, PageView, PressError } from '../../lib/view/page-view.ts';
import { Button } from '../parts/button.tsx';
import { type Draft, type Problem, pressOf, problemOf } from './draft.ts';
import { ListRow } from './list-row.tsx';
import { Outcome, Undone } from './outcome.tsx';
import type { PanelProps } from './panel.ts';
import { Wrong } from './questions.tsx';
import { keysOf, type Standing, standingOf } from './standing.ts';
import { usePress } from './use-press.ts';

/** What `CourseList` takes: the panel's own, the list, and what to do when the page turns out to read otherwise. */
export interface CourseListProps extends PanelProps {
  list: Extract<PageView, { state: 'list' }>;
  onNewer: (error: PressError, view: PageView | undefined) => void;
}

/** A finished course of the list, under a key that stays when the list is read again. */
interface Row {
  key: string;
  view: CourseView;
  standing: Standing;
  draft: Draft;
  ticked: boolean;
  problem: Problem | null;
}

/** Every standing, in the order in which they are counted. */
const standings = ['sure', 'unsure', 'outside', 'already'] as const satisfies Standing[];

/** The finished courses of a page: sure ones ticked, unsure and existing ones not; the button says how many it saves. */
export function CourseList(props: CourseListProps) {
  const { list, say, today } = props;
  const terms = { plans: list.plans, today };
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [tried, setTried] = useState(false);
  const act = usePress(props, props.onNewer);

  if (act.result) return <Outcome {...props} act={act} />;

  const keys = keysOf(list.courses);
  const rows = list.courses
    .map((view, index): Row => {
      const key = keys[index] as string;
      const standing = standingOf(view);
      const draft = drafts[key] ?? {};
      return {
        key,
        view,
        standing,
        draft,
        ticked: standing !== 'already' && (ticks[key] ?? standing === 'sure'),
        problem: problemOf(view, draft, 'finished', today),
      };
    })
    .filter(({ view, standing }) => view.course.completion === 'finished' || standing === 'already');
  const ticked = rows.filter((row) => row.ticked);
  const easy = rows.filter(
    (row) => row.standing !== 'already' && !row.problem && (row.standing !== 'outside' || row.ticked),
  );
  const allEasy = easy.length > 0 && easy.every((row) => row.ticked);
  const log = () => {
    setTried(true);
    if (ticked.length > 0 && ticked.every((row) => !row.problem))
      act.press(ticked.map(({ view, draft, key }) => pressOf(view, draft, 'finished', act.idOf(key), terms)));
  };
  const counts = [
    ...standings.map((is) => [is, rows.filter(({ standing }) => standing === is).length] as const),
    ['rest', list.courses.length - rows.length] as const,
  ];

  return (
    <div class="bd">
      <Undone act={act} say={say} />
      <div>
        <h2>{rows.length > 0 ? say('found', { n: rows.length }) : say('foundNone')}</h2>
        <p class="src">
          {counts
            .filter(([, n]) => n > 0)
            .map(([key, n]) => say(`${key}Count`, { n }))
            .join(' · ')}
        </p>
      </div>
      {list.partial && (
        <p class="note info">
          <span>
            {say('partial')}{' '}
            <Button kind="quiet" size="dense" onPress={props.onRetry}>
              {say('readAgain')}
            </Button>
          </span>
        </p>
      )}
      {rows.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
          <ul class="list" aria-label={say('finishedList')} tabIndex={0}>
            {rows.map(({ key, problem, standing, ...row }) => (
              <ListRow
                {...row}
                {...terms}
                key={key}
                problem={tried && row.ticked ? problem : null}
                onTick={(on) => setTicks({ ...ticks, [key]: on })}
                onDraft={(draft) => {
                  setDrafts({ ...drafts, [key]: draft });
                  setTicks({ ...ticks, [key]: true });
                }}
                onPickCompetencies={props.onPickCompetencies}
                say={say}
              />
            ))}
          </ul>
          <div class="ft">
            {tried && ticked.length === 0 && <Wrong>{say('tickFirst')}</Wrong>}
            <Button kind="filled" full busy={act.busy} busyLabel={say('saving')} onPress={log}>
              {say('saveMany', { n: ticked.length })}
            </Button>
            <div class="row">
              <Button
                kind="quiet"
                size="small"
                onPress={() =>
                  setTicks({
                    ...ticks,
                    ...Object.fromEntries((allEasy ? rows : easy).map(({ key }) => [key, !allEasy])),
                  })
                }
              >
                {say(allEasy ? 'clear' : 'all')}
              </Button>
              {props.onDismiss && (
                <Button kind="quiet" size="small" onPress={props.onDismiss}>
                  {say('notNow')}
                </Button>
              )}
            </div>
          </div>
        </>
      )}
    </div>
  );
}
