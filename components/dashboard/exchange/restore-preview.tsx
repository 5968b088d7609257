import { useState } from 'preact/hooks';
import type { Entry } from '../../../lib/idp/entry.ts';
import { bangkokDay } from '../../../lib/idp/fiscal-year.ts';
import type { Choices, Difference } from '../../../lib/idp/merge.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { exchangeWords } from '../../../lib/words/exchange.ts';
import { duration } from '../../../lib/words/hours.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { momentText, whenText } from '../log/entry-words.ts';
import { type Checked, changesAnything } from './restore-state.ts';

/** How many differing entries are asked about one by one; of the others the newer is taken. */
const mostAsked = 50;

/** What two versions of an entry most often differ in, in one line. */
function entrySummary(entry: Entry, locale: Locale): string {
  const hours = entry.minutes === null ? '' : duration(entry.minutes, locale);
  const codes = entry.competencies.map(({ code }) => code).join(' ');
  return [whenText(entry, locale), hours, codes].filter(Boolean).join(' · ');
}

/** What one side holds: the entry in short, when it was changed, and whether it is the newer one. */
function Version({
  differs: { locked, newer, ...sides },
  side,
  locale,
}: {
  differs: Difference;
  side: 'here' | 'there';
  locale: Locale;
}) {
  const say = speaker(exchangeWords, locale);
  const entry = sides[side];
  return (
    <>
      <bdi>{entry.title}</bdi>
      <span class="xs">{entrySummary(entry, locale)}</span>
      <span class="xs dim">
        {say(side, { when: momentText(entry.updatedAt, locale) })}
        {newer === side && !locked ? ` · ${say('newer')}` : ''}
      </span>
    </>
  );
}

/** An entry that a submitted year fixes: which side stays is said, and why nothing is asked. */
function LockedSide({ differs, locale }: { differs: Difference; locale: Locale }) {
  const say = speaker(exchangeWords, locale);
  return (
    <div class="pick">
      <span>
        <Version differs={differs} side={differs.newer} locale={locale} />
        <span class="xs">{say('lockedSide')}</span>
      </span>
    </div>
  );
}

function Side({
  differs,
  side,
  chosen,
  onChoose,
  locale,
}: {
  differs: Difference;
  side: 'here' | 'there';
  chosen: boolean;
  onChoose: () => void;
  locale: Locale;
}) {
  return (
    <label class="pick">
      <input type="radio" name={differs.id} checked={chosen} onChange={onChoose} />
      <span>
        <Version differs={differs} side={side} locale={locale} />
      </span>
    </label>
  );
}

/** What a restore would do, said before anything is done; where an entry differs, which side is taken is asked. */
export function RestorePreview({
  checked: { plan, exportedAt, invalid, returning },
  busy,
  onApply,
  onCancel,
  locale,
}: {
  checked: Checked;
  busy: boolean;
  onApply: (choices: Choices) => void;
  onCancel: () => void;
  locale: Locale;
}) {
  const say = speaker(exchangeWords, locale);
  const [choices, setChoices] = useState<Choices>({});
  const { added, same, differs, removed, keptAway, profile, settings } = plan;
  const counts = [
    removed.length > 0 && say('removed', { n: removed.length }),
    keptAway > 0 && say('keptAway', { n: keptAway }),
    invalid > 0 && say('invalid', { n: invalid }),
    returning > 0 && say('returning', { n: returning }),
    profile !== null && say('takesProfile'),
    settings !== null && say('takesSettings'),
  ].filter(Boolean);
  return (
    <div class="preview" role="status">
      <h4>
        {say('checked')}{' '}
        <span class="dim">{say('from', { day: dayText(bangkokDay(exportedAt), locale) })}</span>
      </h4>
      <p>
        <b>{say('preview', { added: added.length, same, differs: differs.length })}</b>
      </p>
      {counts.length > 0 ? (
        <ul>
          {counts.map((line) => (
            <li key={String(line)}>{line}</li>
          ))}
        </ul>
      ) : null}
      {differs.length > 0 ? (
        <div class="differs">
          <h4>{say('differsTitle')}</h4>
          {differs.slice(0, mostAsked).map((one) =>
            one.locked ? (
              <LockedSide key={one.id} differs={one} locale={locale} />
            ) : (
              <fieldset key={one.id}>
                <legend class="sr">{one.here.title}</legend>
                {(['here', 'there'] as const).map((side) => (
                  <Side
                    key={side}
                    differs={one}
                    side={side}
                    chosen={(choices[one.id] ?? one.newer) === side}
                    onChoose={() => setChoices({ ...choices, [one.id]: side })}
                    locale={locale}
                  />
                ))}
              </fieldset>
            ),
          )}
          {differs.length > mostAsked ? (
            <p class="dim">{say('moreDiffers', { n: differs.length - mostAsked })}</p>
          ) : null}
        </div>
      ) : null}
      {changesAnything({ plan, returning }) ? (
        <div class="acts">
          <Button kind="quiet" onPress={onCancel}>
            {say('cancel')}
          </Button>
          <Button kind="filled" busy={busy} busyLabel={say('applying')} onPress={() => onApply(choices)}>
            {say('apply')}
          </Button>
        </div>
      ) : (
        <Note tone="ok">{say('nothing')}</Note>
      )}
    </div>
  );
}
