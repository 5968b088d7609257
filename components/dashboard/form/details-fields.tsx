import { method } from '../../../lib/framework/methods.ts';
import { detailsFromForm, numberFields } from '../../../lib/idp/details-form.ts';
import type { EntryDetails } from '../../../lib/idp/entry-details.ts';
import { remarksOn } from '../../../lib/idp/method-remarks.ts';
import { entryFormWords } from '../../../lib/words/entry-form.ts';
import { detailWords } from '../../../lib/words/practice.ts';
import { speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';
import { Note } from '../../parts/note.tsx';
import { type DetailField, detailFields, detailsToSave } from './details.ts';
import type { FormPart } from './form-part.ts';

/** The fields that the chosen method needs (chapter 6 and the learning model), and what is empty or lies outside the plan's figures: told, never refused. */
export function DetailsFields({ form, set, errors, locale }: FormPart) {
  const say = speaker(detailWords, locale);
  const { method: id, startedOn, completedOn, status } = form;
  const fields = detailFields(id);
  const typed = form.details;
  const change = (field: DetailField, words: string) => set({ details: { ...typed, [field]: words } });
  const isNumber = (field: DetailField) => numberFields.includes(field);
  const remarks = remarksOn({
    method: id,
    details: detailsFromForm(detailsToSave(form)).details,
    startedOn: startedOn || null,
    completedOn: (status === 'finished' && completedOn) || null,
  });
  const figures = remarks.flatMap((remark) => (remark.about === 'figure' ? [remark] : []));
  const missing = remarks.flatMap((remark) => (remark.about === 'missing' ? [remark.field] : []));
  const nameOf = (field: keyof EntryDetails) =>
    field === 'organiser' ? entryFormWords.provider[locale] : say(field);
  const missingNote =
    missing.length > 0 ? (
      <Note tone="info">{say('missing', { fields: missing.map(nameOf).join(', ') })}</Note>
    ) : null;
  if (fields.length === 0) return missingNote;
  const control = (field: DetailField) => (
    <Field
      key={field}
      label={say(field)}
      help={field === 'kind' || isNumber(field) ? say('leaveEmpty') : undefined}
      error={errors[`details.${field}`] ? say(isNumber(field) ? 'badNumber' : 'tooLong') : null}
    >
      {(attributes) =>
        field === 'kind' ? (
          <select
            {...attributes}
            value={typed.kind ?? ''}
            onChange={({ currentTarget }) => change('kind', currentTarget.value)}
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
            onInput={({ currentTarget }) => change(field, currentTarget.value)}
          />
        ) : (
          <input
            {...attributes}
            type="text"
            inputMode={isNumber(field) ? 'numeric' : 'text'}
            maxLength={500}
            value={typed[field] ?? ''}
            onInput={({ currentTarget }) => change(field, currentTarget.value)}
          />
        )
      }
    </Field>
  );
  return (
    <fieldset class="details">
      <legend class="lab">{say('title')}</legend>
      <div class="details-grid">{fields.map(control)}</div>
      {missingNote}
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
