import type { Logged } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { duration } from '../../lib/words/hours.ts';
import { Icon } from '../look/icon.tsx';
import { BucketTag } from '../parts/bucket-tag.tsx';
import { Button } from '../parts/button.tsx';
import { Fact } from './facts.tsx';
import type { PanelProps } from './panel.ts';
import { StateLine } from './state-line.tsx';
import { PageText } from './title.tsx';
import type { Phase } from './use-press.ts';

/** The last total of each year and bucket that the press added to. */
function totals(logged: Logged[]): Logged[] {
  const last = new Map(logged.map((entry) => [`${entry.year} ${entry.bucket}`, entry]));
  return [...last.values()];
}

/** Where the year stands after the press; an entry without a day, or not finished, is in no year yet and says so. */
function YearTotals({ logged, ongoing, say }: { logged: Logged[]; ongoing: boolean; say: CardVoice }) {
  if (ongoing) return <p class="src">{say('ongoingNote')}</p>;
  return (
    <dl class="kv">
      {totals(logged).map(({ year, bucket, bucketMinutes }) => (
        <Fact
          key={`${year} ${bucket}`}
          name={
            year === null
              ? say('countsAs')
              : say('yearTotal', { year: say.locale === 'th' ? year : year - 543 })
          }
        >
          <BucketTag bucket={bucket}>
            {year === null ? say('noYear') : say('total', { duration: duration(bucketMinutes, say.locale) })}
          </BucketTag>
        </Fact>
      ))}
    </dl>
  );
}

/** What `Saved` takes: the phase after a good press, and how to take it back. */
export interface SavedProps {
  phase: Extract<Phase, { at: 'saved' }>;
  onUndo: () => void;
  onOpen: PanelProps['onOpen'];
  say: CardVoice;
}

/** "บันทึกแล้ว": spoken, with undo for as long as the panel is there. */
export function Saved({ phase, onUndo, onOpen, say }: SavedProps) {
  const { logged, presses, undoFailed } = phase;
  const first = logged[0];
  return (
    <div class="bd">
      <StateLine
        tone="ok"
        role="status"
        title={logged.length > 1 ? say('savedMany', { n: logged.length }) : say('saved')}
      >
        <p class="src">{say('savedHere')}</p>
      </StateLine>
      {logged.length === 1 && first ? <PageText>{first.title}</PageText> : null}
      <YearTotals logged={logged} ongoing={presses.every((press) => press.status === 'ongoing')} say={say} />
      {undoFailed ? (
        <p class="bad" role="alert">
          {say('undoFailed')}
        </p>
      ) : null}
      <div class="pair">
        <Button icon={<Icon name="undo" />} onPress={onUndo}>
          {say('undo')}
        </Button>
        {first ? <Button onPress={() => onOpen(first.entryId)}>{say('open')}</Button> : null}
      </div>
    </div>
  );
}

/** What `Failed` takes: the phase after a press that was not carried out. */
export interface FailedProps {
  phase: Extract<Phase, { at: 'failed' }>;
  onAgain: () => void;
  onBack: () => void;
  onBackUp?: () => void;
  say: CardVoice;
}

/** "ยังไม่ได้บันทึก": spoken at once; what is safe, what went wrong, one next step. */
export function Failed({ phase, onAgain, onBack, onBackUp, say }: FailedProps) {
  const { error, presses, done } = phase;
  return (
    <div class="bd">
      <StateLine
        tone="err"
        role="alert"
        title={
          done.length > 0
            ? say('partlySaved', { n: done.length, all: presses.length, rest: presses.length - done.length })
            : say('notSaved')
        }
      >
        <p class="src">{say(`${error}-why`)}</p>
        <p class="next">{say(`${error}-next`)}</p>
      </StateLine>
      <div class="ft">
        <Button kind="filled" full onPress={onAgain}>
          {say('retry')}
        </Button>
        <div class="row">
          <Button kind="quiet" size="small" onPress={onBack}>
            {say('back')}
          </Button>
          {error === 'disk-full' && onBackUp ? (
            <Button kind="quiet" size="small" onPress={onBackUp}>
              {say('backUp')}
            </Button>
          ) : null}
        </div>
      </div>
    </div>
  );
}
