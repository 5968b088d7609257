import type { Logged } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { duration } from '../../lib/words/hours.ts';
import { Icon } from '../look/icon.tsx';
import { BucketTag } from '../parts/bucket-tag.tsx';
import { Button } from '../parts/button.tsx';
import { Fact, placeWords } from './facts.tsx';
import type { PanelProps } from './panel.ts';
import { Wrong } from './questions.tsx';
import { StateLine } from './state-line.tsx';
import { PageText } from './title.tsx';
import type { Act, Result } from './use-press.ts';

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

/** Takes the focus to what came of the press; the button that had it is gone. */
function focusHere(element: HTMLElement | null): void {
  element?.focus();
}

/** What `Outcome` takes: the panel's own, and the act whose press came to its end. */
interface OutcomeProps extends PanelProps {
  act: Act;
}

/** "บันทึกแล้ว": spoken, with undo for as long as the panel is there. */
function Saved({ act, result, onOpen, say }: OutcomeProps & { result: Result }) {
  const { logged, presses, undoFailed } = result;
  const [first, second] = logged;
  return (
    <div ref={result.own ? focusHere : null} class="bd" tabIndex={-1}>
      <StateLine
        tone="ok"
        role="status"
        title={second ? say('savedMany', { n: logged.length }) : say('saved')}
      >
        <p class="src">
          {[say('savedHere'), first && !second && placeWords(first.planItem, say)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </StateLine>
      {first && !second && <PageText>{first.title}</PageText>}
      <YearTotals logged={logged} ongoing={presses.every((press) => press.status === 'ongoing')} say={say} />
      {undoFailed && <Wrong>{say('undoFailed')}</Wrong>}
      <div class="pair">
        <Button icon={<Icon name="undo" />} onPress={act.undo}>
          {say('undo')}
        </Button>
        {first && <Button onPress={() => onOpen(first.entryId)}>{say('open')}</Button>}
      </div>
    </div>
  );
}

/** What came of a press: saved; or "ยังไม่ได้บันทึก", spoken at once, with what is safe, what went wrong, one next step. */
export function Outcome(props: OutcomeProps) {
  const { act, onBackUp, say } = props;
  const { result } = act;
  if (!result?.error) return result && <Saved {...props} result={result} />;
  const { error, presses, logged } = result;
  const [n, all] = [logged.length, presses.length];
  return (
    <div ref={result.own ? focusHere : null} class="bd" tabIndex={-1}>
      <StateLine
        tone="err"
        role="alert"
        title={n > 0 ? say('partlySaved', { n, all, rest: all - n }) : say('notSaved')}
      >
        <p class="src">{say(`${error}-why`)}</p>
        <p class="next">{say(`${error}-next`)}</p>
      </StateLine>
      <div class="ft">
        <Button kind="filled" full onPress={() => act.press(presses)}>
          {say('retry')}
        </Button>
        <div class="row">
          <Button kind="quiet" size="small" onPress={act.back}>
            {say('back')}
          </Button>
          {error === 'disk-full' && onBackUp && (
            <Button kind="quiet" size="small" onPress={onBackUp}>
              {say('backUp')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

/** Says that the last press was taken back, until the next. */
export function Undone({ act, say }: { act: Act; say: CardVoice }) {
  return (
    act.undone && (
      <p class="note ok" role="status">
        {say('undone')}
      </p>
    )
  );
}
