import { BadgeCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { FoundCompletion, FoundCompletions } from '../../../lib/bridge/found.ts';
import type { BridgeTrouble } from '../../../lib/bridge/trouble.ts';
import { bangkokDay } from '../../../lib/idp/fiscal-year.ts';
import { bridgeWords } from '../../../lib/words/bridge.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { CodeChip } from '../../parts/code-chip.tsx';
import { Note } from '../../parts/note.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { Job } from '../exchange/job.tsx';
import { TroubleNote } from './trouble-note.tsx';

/** Where the asking stands. */
export type AskState =
  | { at: 'idle' | 'asking' }
  | { at: 'failed'; trouble: BridgeTrouble }
  | { at: 'found'; answer: FoundCompletions; busy: boolean };

/** What `AskPart` takes. */
export interface AskPartProps {
  state: AskState;
  onAsk: () => void;
  onKeep: (found: FoundCompletion[]) => void;
  locale: Locale;
}

/** Completions that may be kept: not those whose attestation is wrong, nor those that are kept already. */
function takable({ state, known }: FoundCompletion): boolean {
  return !known && (state === 'verified' || state === 'none' || state === 'cannot-verify');
}

/** Asks the Moodle what the learner finished, shows what its signatures are worth, and keeps what the learner leaves chosen. */
export function AskPart({ state, onAsk, onKeep, locale }: AskPartProps) {
  const say = speaker(bridgeWords, locale);
  return (
    <Job
      icon={<BadgeCheck class="i l" />}
      title={say('ask')}
      what={say('askWhat')}
      action={
        <Button size="small" busy={state.at === 'asking'} busyLabel={say('asking')} onPress={onAsk}>
          {say('askNow')}
        </Button>
      }
    >
      {state.at === 'failed' ? <TroubleNote trouble={state.trouble} locale={locale} /> : null}
      {state.at === 'found' ? (
        <Found answer={state.answer} busy={state.busy} onKeep={onKeep} locale={locale} />
      ) : null}
    </Job>
  );
}

function Found({
  answer,
  busy,
  onKeep,
  locale,
}: {
  answer: FoundCompletions;
  busy: boolean;
  onKeep: AskPartProps['onKeep'];
  locale: Locale;
}) {
  const say = speaker(bridgeWords, locale);
  const { found, name, otherName, otherUser } = answer;
  // Under another name nothing is chosen beforehand.
  const [left, setLeft] = useState<ReadonlySet<number>>(
    () => new Set(otherName || otherUser ? found.map(({ completion }) => completion.courseid) : []),
  );
  const chosen = found.filter((one) => takable(one) && !left.has(one.completion.courseid));
  if (found.length === 0) return <Note role="status">{say('noneFinished')}</Note>;
  const toggle = (courseid: number) => {
    const next = new Set(left);
    if (!next.delete(courseid)) next.add(courseid);
    setLeft(next);
  };
  return (
    <div class="bridge-found">
      <p role="status">{say('finished', { n: found.length, name })}</p>
      {otherName ? <Note tone="warn">{say('otherName', { name })}</Note> : null}
      {otherUser ? <Note tone="warn">{say('otherUser')}</Note> : null}
      <ul class="bridge-list">
        {found.map((one) => {
          const { completion, state, known, entry } = one;
          const { courseid } = completion;
          const good = state === 'verified';
          return (
            <li key={courseid}>
              <label class="pick">
                <input
                  type="checkbox"
                  disabled={!takable(one)}
                  checked={takable(one) && !left.has(courseid)}
                  onChange={() => toggle(courseid)}
                />
                <span>
                  {completion.fullname}
                  <span class="help">
                    {dayText(bangkokDay(new Date(completion.completed * 1000)), locale)}{' '}
                    {known ? say('isKnown') : takable(one) ? say(entry ? 'willRaise' : 'willAdd') : ''}
                  </span>
                </span>
              </label>
              <p class="bridge-facts">
                <StatusTag tone={good ? 'ok' : takable(one) ? 'plain' : 'err'}>
                  {say(`state_${state}`)}
                </StatusTag>
                {completion.codes.map((code) => (
                  <CodeChip key={code} code={code} />
                ))}
              </p>
            </li>
          );
        })}
      </ul>
      {chosen.length > 0 ? (
        <Button kind="filled" busy={busy} busyLabel={say('keeping')} onPress={() => onKeep(chosen)}>
          {say('keep', { n: chosen.length })}
        </Button>
      ) : null}
    </div>
  );
}
