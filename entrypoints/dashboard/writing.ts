import type { Written } from '../../components/dashboard/plan/use-autosave.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import type { Saved } from '../../lib/store/save-record.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import type { ScreenProps } from './screen.ts';

/** Why a record was not written, as `Saved` says it. */
export type Refused = Extract<Saved<never>, { ok: false }>['error'];

/** What a screen does with its records: `fail` tells an error of the store; `saveWith` makes the save of `useAutosave`. */
export function writing({ tell, locale }: Pick<ScreenProps, 'tell' | 'locale'>) {
  const fail = (error: unknown) =>
    tell({ text: storeErrorWords[storeErrorFrom(error).code][locale], failed: true });
  const saveWith =
    <T>(write: (edited: T, base: T) => Promise<Saved<T>>, says: (why: Refused) => string) =>
    async (edited: T, base: T): Promise<Written<T>> => {
      try {
        const saved = await write(edited, base);
        if (saved.ok) return { kept: saved.record };
        tell({ text: says(saved.error), failed: true });
        return { replaced: saved.error === 'changed' && saved.record ? saved.record : base };
      } catch (error) {
        fail(error);
        return 'failed';
      }
    };
  return { fail, saveWith };
}
