import { useMemo, useRef } from 'preact/hooks';
import {
  EntryFormView,
  type EntryFormViewProps,
  type FormRefusal,
  type Reason,
} from '../../components/dashboard/form/entry-form.tsx';
import { Note } from '../../components/parts/note.tsx';
import { Skeleton } from '../../components/parts/skeleton.tsx';
import {
  addByForm,
  checkForm,
  correctByForm,
  editByForm,
  takeBack,
  type Written,
} from '../../lib/actions/dashboard/log.ts';
import { attachWaiting } from '../../lib/actions/dashboard/picture.ts';
import type { Route } from '../../lib/actions/dashboard/route.ts';
import { attachmentLimits } from '../../lib/idp/attachment.ts';
import { type EntryForm, emptyForm, formOf } from '../../lib/idp/entry-form.ts';
import { bangkokDay, fiscalYearOf } from '../../lib/idp/fiscal-year.ts';
import { linkOfServed } from '../../lib/idp/plan/attach.ts';
import { itemName } from '../../lib/idp/plan/item-name.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { readEntry } from '../../lib/store/read-log.ts';
import { readPlans } from '../../lib/store/read-years.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { logWords } from '../../lib/words/log.ts';
import { partWords } from '../../lib/words/parts.ts';
import { pictureWords } from '../../lib/words/picture.ts';
import { detailWords, fileWords } from '../../lib/words/practice.ts';
import { speaker } from '../../lib/words/words.ts';
import type { ScreenProps } from './screen.ts';
import { useRead } from './use-read.ts';

/** The form on the store: a new entry, one captured from a page that cannot be read, or one to change. */
export function FormPage({
  store,
  learner,
  locale,
  tell,
  route,
}: ScreenProps & { route: Extract<Route, { at: 'new' | 'edit' }> }) {
  const say = speaker(logWords, locale);
  const { settings, names, today } = learner;
  const entryId = route.at === 'edit' ? route.entryId : null;
  const [found] = useRead(
    () => (entryId === null ? Promise.resolve(null) : readEntry(store, entryId)),
    [store, entryId],
  );
  const [plans] = useRead(() => readPlans(store), [store]);
  const back = (id: string | null) => {
    location.hash = id === null ? '#/log' : `#/log/${id}`;
  };
  // The entry as it stood when the form was opened: what is written elsewhere meanwhile must be noticed, not overwritten.
  const shown = useMemo(() => found.value, [found.at]);
  const base = useRef(shown);
  base.current ??= shown;

  if (found.at === 'reading' || plans.at === 'reading')
    return <Skeleton label={partWords.loading[locale]} widths={[40, 100, 100, 100]} height={48} />;
  if (entryId !== null && shown === null)
    return (
      <Note tone="warn" role="alert">
        {say('noEntry')} <a href="#/log">{say('title')}</a>
      </Note>
    );

  const settle = (written: Written): FormRefusal | null => {
    if (written.ok) {
      const undo = () => {
        takeBack(store, written).then(
          (done) => {
            const words = route.at === 'new' ? 'undoneAdd' : 'undone';
            tell(done ? { text: say(words) } : { text: say('undoFailed'), failed: true });
            if (done && route.at === 'new') back(null);
          },
          (error: unknown) =>
            tell({ text: storeErrorWords[storeErrorFrom(error).code][locale], failed: true }),
        );
      };
      tell({ text: say('saved'), undo });
      back(written.entry.id);
      return null;
    }
    if (written.error === 'already') return { already: written.entry.id };
    if (written.error === 'changed') {
      // Told once; a second press is meant.
      base.current = written.entry;
      return { says: say('changedForm') };
    }
    return { says: say(written.error === 'locked' ? 'locked' : 'gone') };
  };
  /** The plan of the year that the form's day lies in, as the form offers it. */
  const yearOf = (form: EntryForm) =>
    fiscalYearOf((form.status === 'finished' ? form.completedOn : form.startedOn) || bangkokDay(new Date()));
  const planOf = (form: EntryForm) =>
    (plans.value ?? []).find(({ fiscalYear }) => fiscalYear === yearOf(form)) ?? null;
  const initial = shown
    ? formOf(shown)
    : route.at === 'new'
      ? {
          ...emptyForm,
          title: route.title,
          url: route.url,
          planItem: route.item ? { item: route.item } : null,
        }
      : emptyForm;
  const plan: NonNullable<EntryFormViewProps['plan']> = {
    itemsOf: (form) =>
      planOf(form)?.items.map((item, at) => ({
        id: item.id,
        no: at + 1,
        name: itemName(item) || item.competencies.join(' '),
      })) ?? [],
    linkOf: (form) =>
      linkOfServed(planOf(form), {
        title: form.title,
        courseKeys: shown?.courseKeys ?? [],
        codes: form.codes,
      }),
  };
  const picture = route.at === 'new' ? route.picture : '';
  /** Attaches the waiting picture to the new entry; what went wrong, or null. */
  const prove = async (entry: string): Promise<string | null> => {
    const attached = await attachWaiting(store, picture, entry);
    if (attached === null) return pictureWords.gone[locale];
    return attached.ok ? null : speaker(fileWords, locale)(attached.error, attachmentLimits);
  };
  const write = async (form: EntryForm, correcting: Reason | null): Promise<FormRefusal | null> => {
    const entry = base.current;
    if (entry === null) {
      const added = await addByForm(store, form, route.at === 'new' ? route.site : '');
      const unproved = added.ok && picture ? await prove(added.entry.id) : null;
      const refusal = settle(added);
      if (unproved !== null) tell({ text: unproved, failed: true });
      return refusal;
    }
    if (correcting === null) return settle(await editByForm(store, entry, form));
    const corrected = await correctByForm(store, entry, form, correcting);
    if (!corrected.ok)
      return {
        says: corrected.error === 'fields' ? say('gone') : detailWords[`not-${corrected.error}`][locale],
      };
    tell({ text: say('saved') });
    back(corrected.entry.id);
    return null;
  };
  return (
    <EntryFormView
      mode={route.at === 'edit' && route.correct ? 'correct' : shown ? 'edit' : 'add'}
      plan={plan}
      initial={initial}
      captured={route.at === 'new' && route.site !== ''}
      reading={settings.reading}
      names={names}
      today={today}
      check={checkForm}
      onSave={async (form, correcting) => {
        try {
          return await write(form, correcting);
        } catch (error) {
          return { says: storeErrorWords[storeErrorFrom(error).code][locale] };
        }
      }}
      onCancel={() => {
        if (picture) location.hash = '#/picture';
        else back(entryId);
      }}
      locale={locale}
    />
  );
}
