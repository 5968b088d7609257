import type { AlreadyLogged, CourseView } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { dayText } from '../../lib/words/dates.ts';
import { duration } from '../../lib/words/hours.ts';
import { Button } from '../parts/button.tsx';
import { Builds, Evidence, Fact, placeWords } from './facts.tsx';
import { StateLine } from './state-line.tsx';
import { Source } from './title.tsx';

/** What `LoggedBefore` takes. `onAgain` asks for a repeat, or for the end of an ongoing one. */
export interface LoggedBeforeProps {
  view: CourseView;
  already: AlreadyLogged;
  onOpen: (entryId: string) => void;
  onAgain: () => void;
  say: CardVoice;
}

/** "บันทึกไว้แล้ว": said before any press, with the day; a repeat is offered as such and is never the main button. */
export function LoggedBefore({ view, already, onOpen, onAgain, say }: LoggedBeforeProps) {
  const day = dayText(already.on, say.locale);
  return (
    <div class="bd">
      <StateLine tone="ok" title={say(already.status === 'ongoing' ? 'alreadyOngoing' : 'already')}>
        <Source view={view} say={say} title />
      </StateLine>
      <dl class="kv">
        <Fact name={say('when')}>
          {already.minutes === null ? day : `${day} · ${duration(already.minutes, say.locale)}`}
        </Fact>
        <Fact name={say('builds')}>
          <Builds view={view} codes={already.codes} say={say} />
        </Fact>
        {already.planItem && <Fact name={say('plan')}>{placeWords(already.planItem, say)}</Fact>}
        <Evidence rung={already.rung} say={say} />
      </dl>
      <div class="ft">
        <Button full onPress={() => onOpen(already.entryId)}>
          {say('openEntry')}
        </Button>
        {already.status === 'ongoing' && view.course.completion === 'unfinished' ? null : (
          <div class="row">
            <Button kind="quiet" size="small" onPress={onAgain}>
              {say(already.status === 'ongoing' ? 'saveFinished' : 'again')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
