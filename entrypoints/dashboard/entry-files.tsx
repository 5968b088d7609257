import type { UseStore } from 'idb-keyval';
import { EvidenceFiles, type FileTrouble } from '../../components/dashboard/form/evidence-files.tsx';
import type { ToastMessage } from '../../components/parts/toast.tsx';
import { attachToEntry, dropFile, fileOf } from '../../lib/actions/dashboard/files.ts';
import { attachmentsOf } from '../../lib/store/attachments.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { fileWords } from '../../lib/words/practice.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { download } from './download.ts';
import { useRead } from './use-read.ts';

/** The files of evidence of one entry on the store. */
export function EntryFiles({
  store,
  entry,
  tell,
  locale,
}: {
  store: UseStore;
  /** Id of the entry. */
  entry: string;
  tell: (message: Omit<ToastMessage, 'id'>) => void;
  locale: Locale;
}) {
  const say = speaker(fileWords, locale);
  const [found, again] = useRead(() => attachmentsOf(store, { kind: 'entry', id: entry }), [store, entry]);
  const safely = async (act: () => Promise<FileTrouble | null>): Promise<FileTrouble | null> => {
    try {
      return await act();
    } catch (error) {
      tell({ text: storeErrorWords[storeErrorFrom(error).code][locale], failed: true });
      return null;
    } finally {
      again();
    }
  };
  return (
    <EvidenceFiles
      files={found.value ?? []}
      onAdd={(file) =>
        safely(async () => {
          const attached = await attachToEntry(store, entry, file);
          if (!attached.ok) return attached.error;
          tell({ text: say('attached', { name: attached.attachment.name }) });
          return null;
        })
      }
      onSave={(file) =>
        safely(async () => {
          const bytes = await fileOf(store, file);
          if (bytes === null) return 'missing';
          download(file.name, bytes, file.type);
          return null;
        })
      }
      onRemove={(file) =>
        safely(async () => {
          if ((await dropFile(store, file)) === 'locked') return 'locked';
          tell({ text: say('removed') });
          return null;
        })
      }
      locale={locale}
    />
  );
}
