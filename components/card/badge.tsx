import type { Ref } from 'preact';
import type { PageView } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { preselected } from '../course/draft.ts';
import { standingOf } from '../course/standing.ts';
import { Icon } from '../look/icon.tsx';
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
  say: CardVoice;
  onPress: () => void;
  badgeRef: Ref<HTMLButtonElement>;
}

/** The minimised card: our mark and one of four words; a press opens the card. */
export function Badge({ view, saved, say, onPress, badgeRef }: BadgeProps) {
  const is = badgeOf(view, saved);
  return (
    <button ref={badgeRef} type="button" class={`badge ${is?.kind ?? ''}`} onClick={onPress}>
      <Mark size={22} />
      <span class="sr">{say('name')}</span>
      {is?.kind === 'had' ? (
        <>
          <Icon name="tick" />
          <span>{say('already')}</span>
        </>
      ) : is?.kind === 'unsure' ? (
        <>
          <Icon name="ask" />
          {say('unsure')}
        </>
      ) : is?.kind === 'done' ? (
        <>
          <Icon name="seal" />
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
