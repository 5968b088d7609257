import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../../lib/framework/methods.ts';
import type { EntryForm, FormErrors } from '../../../lib/idp/entry-form.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { entryFormWords } from '../../../lib/words/entry-form.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Note } from '../../parts/note.tsx';
import { Competencies } from '../competencies.tsx';
import { PageHead } from '../page-head.tsx';
import { BucketField } from './bucket-field.tsx';
import { errorText } from './error-text.ts';
import { MethodField } from './method-field.tsx';
import { WhenFields } from './when-fields.tsx';

/** Why nothing was saved, beside wrong fields: the same course is there already, or a sentence that says it. */
export type FormRefusal = { already: string } | { says: string };

/** What `EntryFormView` takes. */
export interface EntryFormViewProps {
  mode: 'add' | 'edit';
  initial: EntryForm;
  /** True when title and address came from a page that cannot be read. */
  captured?: boolean;
  reading: Reading;
  names: readonly NamedCompetency[];
  /** ISO day of today in Bangkok. */
  today: string;
  /** Fields that are wrong, before anything is written; empty when all are right. */
  check: (form: EntryForm) => FormErrors;
  /** Writes the form; null when it is saved. */
  onSave: (form: EntryForm) => Promise<FormRefusal | null>;
  onCancel: () => void;
  locale: Locale;
}

/** The one form for an entry made or changed by hand, with every method of the plan. What was typed stays until it is saved. */
export function EntryFormView(props: EntryFormViewProps) {
  const { mode, initial, captured, reading, names, today, check, onSave, onCancel, locale } = props;
  const say = speaker(entryFormWords, locale);
  const [form, setForm] = useState(initial);
  const [none, setNone] = useState(mode === 'edit' && initial.codes.length === 0);
  const [errors, setErrors] = useState<FormErrors>({});
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  const wrong = Object.keys(errors).length;

  useEffect(() => {
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  const set = (change: Partial<EntryForm>) => {
    const next = { ...form, ...change };
    setForm(next);
    // Once something was wrong, each mend is seen at once.
    if (wrong > 0) setErrors(check(next));
  };
  const save = async () => {
    const found = check(form);
    setErrors(found);
    setRefusal(null);
    if (Object.keys(found).length > 0) return setTries(tries + 1);
    setBusy(true);
    setRefusal(await onSave(form));
    setBusy(false);
  };
  const text = (field: 'title' | 'provider' | 'url', type: string) => (
    <Field label={say(field)} error={errorText(field, errors, locale)}>
      {(control) => (
        <input
          {...control}
          type={type}
          value={form[field]}
          onInput={({ currentTarget }) => set({ [field]: currentTarget.value })}
        />
      )}
    </Field>
  );
  const parts = { form, set, errors, reading, today, locale };
  return (
    <>
      <PageHead title={say(mode)}>{say('lead')}</PageHead>
      <form
        ref={element}
        class="panel eform"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void save();
        }}
      >
        {captured ? <Note tone="info">{say('captured')}</Note> : null}
        {text('title', 'text')}
        <MethodField {...parts} />
        <BucketField {...parts} />
        <WhenFields {...parts} />
        <fieldset>
          <legend class="lab">{say('builds')}</legend>
          <Competencies
            all={names}
            codes={form.codes.length > 0 ? form.codes : none ? [] : null}
            onChange={(codes) => {
              setNone(codes?.length === 0);
              set({ codes: codes ?? [] });
            }}
            locale={locale}
          />
        </fieldset>
        {text('provider', 'text')}
        {text('url', 'url')}
        <Field label={say('note')} error={errorText('note', errors, locale)}>
          {(control) => (
            <textarea
              {...control}
              value={form.note}
              onInput={({ currentTarget }) => set({ note: currentTarget.value })}
            />
          )}
        </Field>
        <p class="xs dim">{say(mode === 'add' ? 'rungNote' : 'rungKept')}</p>
        {wrong > 0 ? (
          <Note tone="err" role="alert">
            {say(wrong === 1 ? 'notSavedOne' : 'notSaved', { n: wrong })}
          </Note>
        ) : null}
        {refusal ? (
          <Note tone={'already' in refusal ? 'info' : 'err'} role="alert">
            {'already' in refusal ? (
              <>
                {say('already')} <a href={`#/log/${refusal.already}`}>{say('openEntry')}</a>
              </>
            ) : (
              refusal.says
            )}
          </Note>
        ) : null}
        <div class="acts">
          <Button kind="quiet" onPress={onCancel}>
            {say('cancel')}
          </Button>
          <Button kind="filled" type="submit" busy={busy} busyLabel={say('saving')}>
            {say('save')}
          </Button>
        </div>
      </form>
    </>
  );
}
