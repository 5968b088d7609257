import { method } from '../../../lib/framework/methods.ts';
import { remarksOn } from '../../../lib/idp/method-remarks.ts';
import { detailWords } from '../../../lib/words/practice.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';
import { Note } from '../../parts/note.tsx';
import { type DetailField, detailFields, detailsFrom, isNumber, type TypedDetails } from './details.ts';

/** What `DetailsFields` takes. */
export interface DetailsFieldsProps {
  method: string;
  typed: TypedDetails;
  organiser: string;
  startedOn: string;
  completedOn: string;
  /** Fields that were tried to be saved and are wrong. */
  wrong: readonly DetailField[];
  onChange: (typed: TypedDetails) => void;
  locale: Locale;
}

/** The fields that the chosen method needs (chapter 6 and the learning model), and what lies outside the plan's figures: told, never refused. */
export function DetailsFields(props: DetailsFieldsProps) {
  const { method: id, typed, organiser, startedOn, completedOn, wrong, onChange, locale } = props;
  const say = speaker(detailWords, locale);
  const fields = detailFields(id);
  if (fields.length === 0) return null;
  const read = detailsFrom(typed, id, organiser);
  const remarks = read.ok
    ? remarksOn({
        method: id,
        details: read.details,
        startedOn: startedOn || null,
        completedOn: completedOn || null,
      })
    : [];
  const figures = remarks.flatMap((remark) => (remark.about === 'figure' ? [remark] : []));
  const control = (field: DetailField) => (
    <Field
      key={field}
      label={say(field)}
      help={field === 'kind' || isNumber(field) ? say('leaveEmpty') : undefined}
      error={wrong.includes(field) ? say('badNumber') : null}
    >
      {(attributes) =>
        field === 'kind' ? (
          <select
            {...attributes}
            value={typed.kind ?? ''}
            onChange={({ currentTarget }) => onChange({ ...typed, kind: currentTarget.value })}
          >
            <option value="">{say('noKind')}</option>
            {(method(id)?.kinds ?? []).map((kind) => (
              <option key={kind.id} value={kind.id}>
                {(locale === 'en' && kind.en) || kind.th}
              </option>
            ))}
          </select>
        ) : field === 'what' || field === 'result' ? (
          <textarea
            {...attributes}
            rows={2}
            maxLength={2000}
            value={typed[field] ?? ''}
            onInput={({ currentTarget }) => onChange({ ...typed, [field]: currentTarget.value })}
          />
        ) : (
          <input
            {...attributes}
            type="text"
            inputMode={isNumber(field) ? 'numeric' : 'text'}
            maxLength={500}
            value={typed[field] ?? ''}
            onInput={({ currentTarget }) => onChange({ ...typed, [field]: currentTarget.value })}
          />
        )
      }
    </Field>
  );
  return (
    <fieldset class="details">
      <legend class="lab">{say('title')}</legend>
      <div class="details-grid">{fields.map(control)}</div>
      {figures.length > 0 ? (
        <Note tone="info" role="status">
          {say('outside')}
          <ul>
            {figures.map(({ rule, found }) => (
              <li key={rule.id} lang="th">
                {rule.th} ({say('youSaid', { n: found })}) · {rule.place}
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
    </fieldset>
  );
}
