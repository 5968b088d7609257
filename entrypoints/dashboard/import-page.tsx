import { useRef, useState } from 'preact/hooks';
import { ImportView, type ListState } from '../../components/dashboard/import/import-view.tsx';
import {
  checkList,
  type ReadingOfList,
  readList,
  takeList,
  takeListBack,
} from '../../lib/actions/dashboard/import-list.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { importWords } from '../../lib/words/import.ts';
import { speaker } from '../../lib/words/words.ts';
import type { ScreenProps } from './screen.ts';

/** Larger files are not even read into memory. */
const largestFile = 32 * 1024 * 1024;

/** A list that was read, beside what is shown of it. */
interface Known {
  key: string;
  rows: readonly string[][];
  known: ReadonlySet<string>;
}

/** Brings a list of past training into the store. */
export function ImportPage({ store, learner: { settings }, locale, tell, onChanged }: ScreenProps) {
  const say = speaker(importWords, locale);
  const [state, setState] = useState<ListState>({ at: 'idle' });
  const list = useRef<Known | null>(null);
  const { hoursPerDay, reading } = settings;
  const fail = (error: unknown) =>
    tell({ text: storeErrorWords[storeErrorFrom(error).code][locale], failed: true });
  const check = ({ rows, known }: Known, chosen: ReadingOfList) =>
    checkList(rows, chosen, { known, hoursPerDay });

  const open = async (file: File) => {
    setState({ at: 'reading' });
    try {
      if (file.size > largestFile) return setState({ at: 'bad', error: 'too-large' });
      const found = await readList(store, new Uint8Array(await file.arrayBuffer()));
      if (!found.ok) return setState({ at: 'bad', error: found.error });
      list.current = found;
      const { header, rows, chosen } = found;
      const checked = await check(found, chosen);
      setState({
        at: 'read',
        name: file.name,
        header,
        first: rows[0] ?? [],
        chosen,
        rows: checked,
        busy: false,
      });
    } catch (error) {
      setState({ at: 'idle' });
      fail(error);
    }
  };
  const change = async (chosen: ReadingOfList) => {
    if (list.current === null || state.at !== 'read') return;
    setState({ ...state, chosen });
    const rows = await check(list.current, chosen);
    setState((now) => (now.at === 'read' && now.chosen === chosen ? { ...now, rows } : now));
  };
  const take = async () => {
    if (list.current === null || state.at !== 'read' || state.busy) return;
    setState({ ...state, busy: true });
    try {
      const { chosen } = state;
      // Made again, so that the entries carry the method that was chosen last.
      const entries = (await check(list.current, chosen)).flatMap((row) => (row.ok ? [row.entry] : []));
      const { fields, unit } = chosen.columns;
      await takeList(store, entries, { header: list.current.key, fields, unit, method: chosen.method });
      setState({ at: 'idle' });
      onChanged();
      tell({
        text: say('done', { n: entries.length }),
        undo: () =>
          void takeListBack(store, entries).then(() => {
            tell({ text: say('takenBack', { n: entries.length }) });
            onChanged();
          }, fail),
      });
    } catch (error) {
      setState({ ...state, busy: false });
      fail(error);
    }
  };
  return (
    <ImportView
      state={state}
      hoursPerDay={hoursPerDay}
      reading={reading}
      onFile={(file) => void open(file)}
      onChange={(chosen) => void change(chosen)}
      onTake={() => void take()}
      locale={locale}
    />
  );
}
