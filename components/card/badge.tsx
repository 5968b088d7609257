import type { Ref } from 'preact';
import type { PageView } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { preselected } from '../course/draft.ts';
import { standingOf } from '../course/standing.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { Mark } from '../look/mark.tsx';

/** What the badge shows: its icon, what is so (strong), and what can be done (plain). */
interface Words {
  icon?: IconName;
  strong?: string;
  plain?: string;
}

/** What the badge says of a page: logged already, waiting for the learner, finished, or a course that can be saved. */
function wordsOf(view: PageView, say: CardVoice): Words {
  if (view.state === 'reload') return { plain: say('reloadPage') };
  const courses = view.state === 'course' || view.state === 'list' ? view.courses : [];
  const open = courses.filter((course) => standingOf(course) !== 'already');
  const [first] = open;
  if (!first) return { icon: 'tick', plain: say('already') };
  if (open.every((course) => standingOf(course) === 'unsure')) return { icon: 'ask', strong: say('unsure') };
  const n = open.filter(({ course }) => course.completion === 'finished').length;
  if (n > 0)
    return {
      icon: 'seal',
      strong: say('doneBadge'),
      plain: courses.length > 1 ? say('sureCount', { n }) : say('savable'),
    };
  return { strong: courses.length > 1 ? '' : preselected(first).join(' '), plain: say('savable') };
}

/** What `Badge` takes. */
export interface BadgeProps {
  view: PageView;
  say: CardVoice;
  onPress: () => void;
  badgeRef: Ref<HTMLButtonElement>;
}

/** The minimised card: our mark and one of four words; a press opens the card. */
export function Badge({ view, say, onPress, badgeRef }: BadgeProps) {
  const { icon, strong, plain } = wordsOf(view, say);
  return (
    <button ref={badgeRef} type="button" class={`badge ${icon}`} onClick={onPress}>
      <Mark size={22} />
      <span class="sr">{say('name')}</span>
      {icon && <Icon name={icon} />}
      {strong}
      {plain && <span>{plain}</span>}
    </button>
  );
}
