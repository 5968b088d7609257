import { Check, FileText } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ReviewItem } from '../../../lib/idp/review/review.ts';
import { reviewWords } from '../../../lib/words/review.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Note } from '../../parts/note.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { ticked } from './row-view.ts';
import { useAhead, type WriteRow } from './use-ahead.ts';
import { useTyped } from './use-typed.ts';

const boxes = ['as-planned', 'not-as-planned', 'continue', 'revise'] as const;

/** What `ReviewFields` takes. */
export interface ReviewFieldsProps {
  row: ReviewItem;
  /** The draft as the records say it now. */
  draft: string;
  /** The `updatedAt` of the stored review; null while none is stored. */
  stamp: string | null;
  onChange: WriteRow;
  locale: Locale;
}

/**
 * What the person writes of one item: the form's four boxes, the result, further suggestions. Saved as typed; what cannot be
 * saved stays as it was left, and says so.
 */
export function ReviewFields({ row: stored, draft, stamp, onChange: write, locale }: ReviewFieldsProps) {
  const say = speaker(reviewWords, locale);
  const [shown, setShown] = useState(false);
  const { shown: row, failed, send: onChange } = useAhead(stored, stamp, write);
  const result = useTyped(row.result, (text) => onChange({ result: text }));
  const suggestion = useTyped(row.suggestion, (text) => onChange({ suggestion: text }));
  const isDraft = row.draft && result.text === row.result && row.result !== '';
  return (
    <div class="rv-write">
      <Boxes row={row} onTick={(box) => onChange(ticked(row, box))} locale={locale} />
      <div class={isDraft ? 'rv-result draft' : 'rv-result'}>
        {isDraft ? <StatusTag tone="warn">{say('isDraft')}</StatusTag> : null}
        <Field label={say('result')} help={say(isDraft ? 'draftNote' : 'resultHelp')}>
          {(control) => (
            <textarea
              {...control}
              rows={5}
              maxLength={10_000}
              value={result.text}
              data-missing={`${row.item}-result`}
              onInput={({ currentTarget }) => result.type(currentTarget.value)}
              onBlur={result.flush}
            />
          )}
        </Field>
        <div class="rv-acts">
          {isDraft ? (
            <Button size="small" icon={<Check class="i sm" />} onPress={() => onChange({ draft: false })}>
              {say('accept')}
            </Button>
          ) : null}
          {result.text.trim() === '' && draft !== '' ? (
            <Button
              size="small"
              icon={<FileText class="i sm" />}
              onPress={() => {
                result.put(draft);
                onChange({ result: draft, draft: true });
              }}
            >
              {say('fromRecords')}
            </Button>
          ) : null}
          {!isDraft && result.text.trim() !== '' && draft !== '' && draft !== result.text ? (
            <button type="button" class="link" aria-expanded={shown} onClick={() => setShown(!shown)}>
              {say(shown ? 'hideDraft' : 'showDraft')}
            </button>
          ) : null}
        </div>
        {shown && !isDraft ? <blockquote class="rv-draft">{draft}</blockquote> : null}
      </div>
      {failed ? (
        <Note tone="err" role="alert">
          {say('notSaved')}{' '}
          <button type="button" class="link" onClick={() => onChange({})}>
            {say('tryAgain')}
          </button>
        </Note>
      ) : null}
      <Field label={say('suggestion')} help={say('suggestionHelp')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={10_000}
            value={suggestion.text}
            onInput={({ currentTarget }) => suggestion.type(currentTarget.value)}
            onBlur={suggestion.flush}
          />
        )}
      </Field>
    </div>
  );
}

function Boxes({
  row,
  onTick,
  locale,
}: {
  row: ReviewItem;
  onTick: (box: (typeof boxes)[number]) => void;
  locale: Locale;
}) {
  const say = speaker(reviewWords, locale);
  const on = { 'as-planned': row.outcome, 'not-as-planned': row.outcome };
  return (
    <fieldset>
      <legend class="lab">{say('progress')}</legend>
      <div class="rv-boxes">
        {boxes.map((box) => {
          const checked = box === 'continue' || box === 'revise' ? row[box] : on[box] === box;
          return (
            <label key={box} class={checked ? 'on' : ''}>
              <input
                type="checkbox"
                checked={checked}
                data-missing={box === 'as-planned' ? `${row.item}-outcome` : undefined}
                onChange={() => onTick(box)}
              />
              {say(box)}
            </label>
          );
        })}
      </div>
      <p class="help">{say('exclude')}</p>
    </fieldset>
  );
}

/** The same, as it was submitted: nothing to change any more. */
export function WrittenRow({ row, locale }: { row: ReviewItem; locale: Locale }) {
  const say = speaker(reviewWords, locale);
  const on = boxes.filter((box) => (box === 'continue' || box === 'revise' ? row[box] : row.outcome === box));
  return (
    <dl class="rv-facts">
      <dt>{say('progress')}</dt>
      <dd>
        <ul>
          {on.map((box) => (
            <li key={box}>
              <Check class="i sm" /> {say(box)}
            </li>
          ))}
        </ul>
      </dd>
      <dt>{say('result')}</dt>
      <dd class="lines">
        <bdi>{row.result}</bdi>
      </dd>
      {row.suggestion ? (
        <>
          <dt>{say('suggestion')}</dt>
          <dd class="lines">
            <bdi>{row.suggestion}</bdi>
          </dd>
        </>
      ) : null}
    </dl>
  );
}
