import { useState } from 'preact/hooks';
import type { CourseView, PageView, PressError } from '../../lib/view/page-view.ts';
import { Button } from '../parts/button.tsx';
import { type Draft, pressOf, problemOf } from './draft.ts';
import { ListRow } from './list-row.tsx';
import { Failed, Saved } from './outcome.tsx';
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
}

/** The finished courses of a page: sure ones ticked, unsure and existing ones not; the button says how many it saves. */
export function CourseList(props: CourseListProps) {
  const { list, say, today } = props;
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [tried, setTried] = useState(false);
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

  const keys = keysOf(list.courses);
  const rows: Row[] = list.courses
    .map((view, index) => ({ key: keys[index] as string, view, standing: standingOf(view) }))
    .filter(({ view, standing }) => view.course.completion === 'finished' || standing === 'already');
  const draftOf = ({ key }: Row) => drafts[key] ?? {};
  const problemIn = (row: Row) => problemOf(row.view, draftOf(row), 'finished', today);
  const isTicked = (row: Row) => row.standing !== 'already' && (ticks[row.key] ?? row.standing === 'sure');
  const ticked = rows.filter(isTicked);
  const easy = rows.filter(
    (row) =>
      row.standing !== 'already' && problemIn(row) === null && (row.standing !== 'outside' || isTicked(row)),
  );
  const allEasy = easy.length > 0 && easy.every(isTicked);
  const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
  const log = () => {
    setTried(true);
    if (ticked.length > 0 && ticked.every((row) => problemIn(row) === null))
      press(ticked.map((row) => pressOf(row.view, draftOf(row), 'finished', idOf(row.key))));
  };
  const counts = [
    ['ready', count('sure')],
    ['unsureCount', count('unsure')],
    ['outsideCount', count('outside')],
    ['hadCount', count('already')],
    ['restCount', list.courses.length - rows.length],
  ] as const;

  return (
    <div class="bd">
      {phase.at === 'ask' && phase.undone ? (
        <p class="note ok" role="status">
          {say('undone')}
        </p>
      ) : null}
      <div>
        <h2>{rows.length > 0 ? say('found', { n: rows.length }) : say('foundNone')}</h2>
        <p class="src">
          {counts
            .filter(([, n]) => n > 0)
            .map(([key, n]) => say(key, { n }))
            .join(' · ')}
        </p>
      </div>
      {list.partial ? (
        <p class="note info">
          <span>
            {say('partial')}{' '}
            <Button kind="quiet" size="dense" onPress={props.onRetry}>
              {say('readAgain')}
            </Button>
          </span>
        </p>
      ) : null}
      {rows.length > 0 ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
          <ul class="list" aria-label={say('finishedList')} tabIndex={0}>
            {rows.map((row) => (
              <ListRow
                key={row.key}
                view={row.view}
                draft={draftOf(row)}
                ticked={isTicked(row)}
                problem={tried && isTicked(row) ? problemIn(row) : null}
                onTick={(on) => setTicks({ ...ticks, [row.key]: on })}
                onDraft={(draft) => {
                  setDrafts({ ...drafts, [row.key]: draft });
                  setTicks({ ...ticks, [row.key]: true });
                }}
                onPickCompetencies={props.onPickCompetencies}
                today={today}
                say={say}
              />
            ))}
          </ul>
          <div class="ft">
            {tried && ticked.length === 0 ? <Wrong>{say('tickFirst')}</Wrong> : null}
            <Button kind="filled" full busy={phase.at === 'busy'} busyLabel={say('saving')} onPress={log}>
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
              {props.onDismiss ? (
                <Button kind="quiet" size="small" onPress={props.onDismiss}>
                  {say('notNow')}
                </Button>
              ) : null}
            </div>
          </div>
        </>
      ) : null}
    </div>
  );
}
