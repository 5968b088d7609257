import { useState } from 'preact/hooks';
import type { PageView, PressError } from '../../lib/view/page-view.ts';
import { Button } from '../parts/button.tsx';
import { CourseAct } from './course-act.tsx';
import { CourseList } from './course-list.tsx';
import type { ActView, PanelProps } from './panel.ts';
import { actOf } from './standing.ts';
import { StateLine } from './state-line.tsx';

/** What a press found instead of what was shown (`before`): why it was not carried out, and the newer view if it came along. */
interface Newer {
  error: PressError;
  view: ActView | undefined;
  before: ActView;
  /** False once the next press is under way. */
  said: boolean;
}

/** Whether there is something to do about a course in this view. */
export function isAct(view: PageView): view is ActView {
  return /course|list|reload/.test(view.state);
}

/**
 * The one panel about the page, in card and popup alike. A new `view` of the same course keeps what was typed and what was
 * saved; another course, or another kind of page, starts afresh.
 */
export function CoursePanel(props: PanelProps) {
  const { say } = props;
  const [newer, setNewer] = useState<Newer | null>(null);
  const view = (newer?.before === props.view && newer.view) || props.view;
  const shared: PanelProps = {
    ...props,
    view,
    onPress: (presses) => {
      setNewer((old) => old && { ...old, said: false });
      return props.onPress(presses);
    },
  };
  const onNewer = (error: PressError, found: PageView | undefined) => {
    const view = found && isAct(found) ? found : undefined;
    setNewer({ error, view, before: props.view, said: true });
    if (!view) props.onRetry();
  };
  const key = actOf(view);
  return (
    <>
      {newer?.said ? (
        <p class="note warn top" role="alert">
          {[say('notSaved'), say(`${newer.error}-why`), say(`${newer.error}-next`)].join(' · ')}
        </p>
      ) : null}
      {view.state === 'course' ? (
        <CourseAct key={key} {...shared} course={view.courses[0]} plans={view.plans} onNewer={onNewer} />
      ) : view.state === 'list' ? (
        <CourseList key={key} {...shared} list={view} onNewer={onNewer} />
      ) : (
        <div class="bd">
          <StateLine tone="clock" title={say('reload')}>
            <p class="src">{say('reloadWhy')}</p>
          </StateLine>
          <Button kind="filled" full onPress={props.onReload}>
            {say('reloadPage')}
          </Button>
        </div>
      )}
    </>
  );
}
