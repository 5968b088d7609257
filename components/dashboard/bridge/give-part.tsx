import { Send } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { BridgeTrouble } from '../../../lib/bridge/trouble.ts';
import { bridgeWords } from '../../../lib/words/bridge.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { Job } from '../exchange/job.tsx';
import { GivePreview } from './give-preview.tsx';
import { type GiveRow, mayBeSent, mayBeWithdrawn, standingOf } from './give-rows.ts';
import { GivenTag } from './given-tag.tsx';
import { TroubleNote } from './trouble-note.tsx';

/** Where the giving stands: what a press did last. */
export type GiveState =
  | { at: 'idle' | 'sending' | 'withdrawing' }
  | { at: 'done'; act: 'sent' | 'withdrawn'; answered: number }
  | { at: 'stopped'; trouble: BridgeTrouble };

/** What `GivePart` takes: the finished entries of one fiscal year, newest first. */
export interface GivePartProps {
  rows: readonly GiveRow[];
  /** How many entries of any year wait for this Moodle. */
  waiting: number;
  /** Fiscal year, B.E. */
  year: number;
  site: string;
  named: boolean;
  state: GiveState;
  onSend: (entries: string[], consent: string) => void;
  onRetry: () => void;
  onWithdraw: (entry: string) => void;
  locale: Locale;
}

/** Chosen entries go to the Moodle, previewed and agreed to first; each says what became of it and can be withdrawn. */
export function GivePart(props: GivePartProps) {
  const { rows, waiting, year, site, named, state, onSend, onRetry, onWithdraw, locale } = props;
  const say = speaker(bridgeWords, locale);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [looking, setLooking] = useState(false);
  const sending = rows.filter((row) => mayBeSent(row) && chosen.has(row.sent.id));
  const fresh = rows.filter((row) => standingOf(row) === null || standingOf(row) === 'changed');
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const busy = state.at === 'sending' || state.at === 'withdrawing';
  return (
    <Job
      icon={<Send class="i l" />}
      title={say('give')}
      what={say('giveWhat', { year: locale === 'th' ? year : year - 543 })}
      action={
        fresh.length > 0 ? (
          <Button size="small" onPress={() => setChosen(new Set(fresh.map(({ sent }) => sent.id)))}>
            {say('chooseAll')}
          </Button>
        ) : null
      }
    >
      <div class="bridge-found">
        {state.at === 'stopped' ? <TroubleNote trouble={state.trouble} locale={locale} /> : null}
        {state.at === 'done' ? (
          <Note tone="ok" role="status">
            {say(state.act === 'sent' ? 'sentAll' : 'withdrawnAll', { n: state.answered })}
          </Note>
        ) : null}
        {waiting > 0 && !busy ? (
          <div class="bridge-acts">
            <span>{say('waits', { n: waiting })}</span>
            <Button size="small" onPress={onRetry}>
              {say('retry', { n: waiting })}
            </Button>
          </div>
        ) : null}
        {rows.length === 0 ? <p>{say('noneToGive')}</p> : null}
        <ul class="bridge-list">
          {rows.map((row) => {
            const { id, title, completed } = row.sent;
            return (
              <li key={id}>
                <label class="pick">
                  <input
                    type="checkbox"
                    disabled={!mayBeSent(row)}
                    checked={mayBeSent(row) && chosen.has(id)}
                    onChange={() => toggle(id)}
                  />
                  <span>
                    {title}
                    <span class="help">{dayText(completed, locale)}</span>
                  </span>
                </label>
                <div class="bridge-facts">
                  <GivenTag row={row} locale={locale} />
                  {mayBeWithdrawn(row) ? (
                    <Button size="small" kind="quiet" busy={busy} onPress={() => onWithdraw(id)}>
                      {say('withdraw')}
                    </Button>
                  ) : null}
                </div>
              </li>
            );
          })}
        </ul>
        {sending.length > 0 || busy ? (
          <Button
            kind="filled"
            busy={busy}
            busyLabel={say(state.at === 'withdrawing' ? 'withdrawing' : 'sending')}
            onPress={() => setLooking(true)}
          >
            {say('preview', { n: sending.length })}
          </Button>
        ) : null}
      </div>
      {looking ? (
        <GivePreview
          entries={sending.map(({ sent }) => sent)}
          site={site}
          named={named}
          onSend={(consent) => {
            setLooking(false);
            setChosen(new Set());
            onSend(
              sending.map(({ sent }) => sent.id),
              consent,
            );
          }}
          onCancel={() => setLooking(false)}
          locale={locale}
        />
      ) : null}
    </Job>
  );
}
