import type { UseStore } from 'idb-keyval';
import { EvidenceFiles, type FileTrouble } from '../../components/dashboard/form/evidence-files.tsx';
import type { ToastMessage } from '../../components/parts/toast.tsx';
import { attachFile, dropFile, fileOf } from '../../lib/actions/dashboard/files.ts';
import type { Attachment } from '../../lib/idp/attachment.ts';
import { attachmentsOf } from '../../lib/store/attachments.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { fileWords } from '../../lib/words/practice.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { download } from './download.ts';
import { useRead } from './use-read.ts';

/** The files of evidence of one entry or use in work on the store. `bare`: what is around it names them. */
export function OwnedFiles({
  store,
  kind,
  id,
  bare = false,
  tell,
  locale,
}: {
  store: UseStore;
  kind: Attachment['of']['kind'];
  /** Id of the entry or use in work. */
  id: string;
  bare?: boolean;
  tell: (message: Omit<ToastMessage, 'id'>) => void;
  locale: Locale;
}) {
  const say = speaker(fileWords, locale);
  const [found, again] = useRead(() => attachmentsOf(store, { kind, id }), [store, kind, id]);
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
      bare={bare}
      onAdd={(file) =>
        safely(async () => {
          const attached = await attachFile(store, { kind, id }, file);
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
