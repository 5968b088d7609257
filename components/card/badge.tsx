import { BadgeCheck, Check, CircleQuestionMark } from 'lucide-preact';
import type { Ref } from 'preact';
import type { PageView } from '../../lib/view/page-view.ts';
import { cardWords } from '../../lib/words/card.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { preselected } from '../course/draft.ts';
import { standingOf } from '../course/standing.ts';
import { Mark } from '../look/mark.tsx';

/** What the badge says of a page: finished ones first, then what waits for the learner, then what is there already. */
function badgeOf(view: PageView, saved: boolean) {
  const courses = view.state === 'course' || view.state === 'list' ? view.courses : [];
  const first = courses[0];
  if (!first) return null;
  const open = courses.filter((course) => standingOf(course) !== 'already');
  if (saved || open.length === 0) return { kind: 'had' } as const;
  const done = open.filter(({ course }) => course.completion === 'finished').length;
  if (open.every((course) => standingOf(course) === 'unsure')) return { kind: 'unsure' } as const;
  if (done > 0) return { kind: 'done', count: courses.length > 1 ? done : 0 } as const;
  return { kind: 'course', codes: courses.length === 1 ? preselected(first) : [] } as const;
}

/** What `Badge` takes. `saved`: something was just logged here. */
export interface BadgeProps {
  view: PageView;
  saved: boolean;
  locale: Locale;
  onPress: () => void;
  badgeRef: Ref<HTMLButtonElement>;
}

/** The minimised card: our mark and one of four words; a press opens the card. */
export function Badge({ view, saved, locale, onPress, badgeRef }: BadgeProps) {
  const say = speaker(cardWords, locale);
  const is = badgeOf(view, saved);
  return (
    <button ref={badgeRef} type="button" class="badge" onClick={onPress}>
      <Mark size={22} />
      <span class="sr">{say('name')}</span>
      {is?.kind === 'had' ? (
        <>
          <Check class="i ok" />
          <span>{say('already')}</span>
        </>
      ) : is?.kind === 'unsure' ? (
        <>
          <CircleQuestionMark class="i ask" />
          {say('unsure')}
        </>
      ) : is?.kind === 'done' ? (
        <>
          <BadgeCheck class="i ok" />
          {say('doneBadge')}
          <span>{is.count ? say('ready', { n: is.count }) : say('savable')}</span>
        </>
      ) : (
        <>
          {is?.codes.join(' ')}
          <span>{say(is ? 'savable' : view.state === 'reload' ? 'reloadPage' : 'name')}</span>
        </>
      )}
    </button>
  );
}
