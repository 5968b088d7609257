import { useMemo, useRef } from 'preact/hooks';
import { EntryFormView, type FormRefusal } from '../../components/dashboard/form/entry-form.tsx';
import { Note } from '../../components/parts/note.tsx';
import { Skeleton } from '../../components/parts/skeleton.tsx';
import { addByForm, checkForm, editByForm, takeBack, type Written } from '../../lib/actions/dashboard/log.ts';
import type { Route } from '../../lib/actions/dashboard/route.ts';
import { emptyForm, formOf } from '../../lib/idp/entry-form.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { readEntry } from '../../lib/store/read-log.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { logWords } from '../../lib/words/log.ts';
import { partWords } from '../../lib/words/parts.ts';
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
  const back = (id: string | null) => {
    location.hash = id === null ? '#/log' : `#/log/${id}`;
  };
  // The entry as it stood when the form was opened: what is written elsewhere meanwhile must be noticed, not overwritten.
  const shown = useMemo(() => found.value, [found.at]);
  const base = useRef(shown);
  base.current ??= shown;

  if (found.at === 'reading')
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
  return (
    <EntryFormView
      mode={shown ? 'edit' : 'add'}
      initial={
        shown
          ? formOf(shown)
          : route.at === 'new'
            ? { ...emptyForm, title: route.title, url: route.url }
            : emptyForm
      }
      captured={route.at === 'new' && route.site !== ''}
      reading={settings.reading}
      names={names}
      today={today}
      check={checkForm}
      onSave={async (form) => {
        try {
          const site = route.at === 'new' ? route.site : '';
          return settle(
            base.current ? await editByForm(store, base.current, form) : await addByForm(store, form, site),
          );
        } catch (error) {
          return { says: storeErrorWords[storeErrorFrom(error).code][locale] };
        }
      }}
      onCancel={() => back(entryId)}
      locale={locale}
    />
  );
}
