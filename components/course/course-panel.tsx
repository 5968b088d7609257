import { useState } from 'preact/hooks';
import type { PageView, PressError } from '../../lib/view/page-view.ts';
import { cardWords, pressErrorWords } from '../../lib/words/card.ts';
import { CourseAct } from './course-act.tsx';
import { CourseList } from './course-list.tsx';
import type { PanelProps } from './panel.ts';
import { PlainState } from './plain-states.tsx';
import { actOf } from './standing.ts';

/** What a press found instead of what was shown (`before`): why it was not carried out, and the newer view if it came along. */
interface Newer {
  error: PressError;
  view: PageView | undefined;
  before: PageView;
  /** False once the next press is under way. */
  said: boolean;
}

/**
 * The one panel about the page, in card and popup alike. A new `view` of the same course keeps what was typed and what was
 * saved; another course, or another kind of page, starts afresh.
 */
export function CoursePanel(props: PanelProps) {
  const { locale } = props;
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
    setNewer({ error, view: found, before: props.view, said: true });
    if (!found) props.onRetry();
  };
  const key = actOf(view);
  return (
    <>
      {newer?.said ? (
        <p class="note warn top" role="alert">
          {[cardWords.notSaved, pressErrorWords[newer.error].why, pressErrorWords[newer.error].next]
            .map((words) => words[locale])
            .join(' · ')}
        </p>
      ) : null}
      {view.state === 'course' ? (
        <CourseAct key={key} {...shared} course={view.courses[0]} onNewer={onNewer} />
      ) : view.state === 'list' ? (
        <CourseList key={key} {...shared} list={view} onNewer={onNewer} />
      ) : (
        <PlainState {...shared} view={view} />
      )}
    </>
  );
}
