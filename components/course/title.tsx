import type { CourseView } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { duration } from '../../lib/words/hours.ts';

/** Past this many characters a text scrolls in its own box, which then takes the keyboard's focus. */
const long = 200;

/** Text from the page: never markup, its own direction kept apart, whole, and scrolled in its box when it is very long. */
export function PageText({ children, bold }: { children: string; bold?: boolean }) {
  const text = <bdi>{children}</bdi>;
  return (
    <div class="pt" tabIndex={children.length > long ? 0 : undefined}>
      {bold ? <h2>{text}</h2> : text}
    </div>
  );
}

/** Who offers the course and how long it takes; an unknown time is said to be unknown. */
export function Source({ view, say, title }: { view: CourseView; say: CardVoice; title?: boolean }) {
  const { course } = view;
  return (
    <div class="src">
      {title && <PageText>{course.title}</PageText>}
      <div class="pt">
        <bdi>{course.provider}</bdi>
        {` · ${course.minutes === null ? say('noHours') : duration(course.minutes, say.locale)}`}
      </div>
    </div>
  );
}
