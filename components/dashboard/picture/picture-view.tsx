import { useEffect, useState } from 'preact/hooks';
import { largestAttachment } from '../../../lib/idp/attachment.ts';
import type { Edit, Size } from '../../../lib/view/picture-edit.ts';
import { dashboardWords } from '../../../lib/words/dashboard.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { pictureWords } from '../../../lib/words/picture.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { sizeText } from '../form/evidence-files.tsx';
import { PageHead } from '../page-head.tsx';
import { PictureEditor } from './editor.tsx';
import { EntryChoice, type EntryChoiceProps } from './entry-choice.tsx';
import { useEdit } from './use-edit.ts';

/** After the last change it is waited this long before the file is made, in ms. */
const settled = 250;

/** What is told of the file that an edit makes. */
interface FileOf extends Size {
  bytes: { byteLength: number };
  type: 'image/png' | 'image/jpeg';
}

/** What `PictureView` takes. `File` is the file of an edit as whoever makes it knows it. */
export interface PictureViewProps<File extends FileOf> {
  src: string;
  size: Size;
  title: string;
  /** ISO day on which it was taken. */
  day: string;
  /** Whether parts of the page could not be checked. */
  unsure: boolean;
  entries: Pick<EntryChoiceProps, 'own' | 'found' | 'text' | 'onSearch'>;
  /** The file of an edit; null when it is too large however it is made. */
  make: (edit: Edit) => Promise<File | null>;
  /** Attaches a file to an entry by its id, or to a `new` one; answers what went wrong, or null. */
  onAttach: (file: File, to: string) => Promise<string | null>;
  onDiscard: () => void;
  locale: Locale;
}

/** The picture first, with what crops and covers it; then what the file is, which entry it proves, and the one act. */
export function PictureView<File extends FileOf>(props: PictureViewProps<File>) {
  const { src, size, title, day, unsure, entries, make, onAttach, onDiscard, locale } = props;
  const say = speaker(pictureWords, locale);
  const editing = useEdit();
  const { edit } = editing;
  const [made, setMade] = useState<{ edit: Edit; file: File | null } | null>(null);
  const [chosen, setChosen] = useState<string | null>(
    entries.own?.id ?? (entries.found.length === 0 ? 'new' : null),
  );
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let late = false;
    const soon = setTimeout(async () => {
      const file = await make(edit);
      if (!late) setMade({ edit, file });
    }, settled);
    return () => {
      late = true;
      clearTimeout(soon);
    };
  }, [edit]);

  const limit = sizeText(largestAttachment);
  const current = made?.edit === edit ? made : null;
  const attach = async () => {
    setTrouble(null);
    if (chosen === null) return setTrouble(say('chooseFirst'));
    setBusy(true);
    const file = current ? current.file : await make(edit);
    setTrouble(file ? await onAttach(file, chosen) : say('tooLarge', { limit }));
    setBusy(false);
  };
  return (
    <>
      <PageHead title={dashboardWords.picture[locale]}>
        {say('of', { page: title || say('thisPage'), day: dayText(day, locale) })}
      </PageHead>
      <div class="panel picpage">
        <Note tone="info">{say('look')}</Note>
        {unsure ? <Note tone="warn">{say('closedFrames')}</Note> : null}
        <PictureEditor src={src} size={size} editing={editing} locale={locale} />
        {current?.file === null ? (
          <Note tone="err" role="alert">
            {say('tooLarge', { limit })}
          </Note>
        ) : (
          <p class="s mut">
            {current
              ? say('file', {
                  kind: current.file.type === 'image/png' ? 'PNG' : 'JPEG',
                  size: sizeText(current.file.bytes.byteLength),
                  limit,
                  width: current.file.width,
                  height: current.file.height,
                })
              : say('making')}
          </p>
        )}
        <EntryChoice
          {...entries}
          chosen={chosen}
          onChoose={(to) => {
            setChosen(to);
            setTrouble(null);
          }}
          locale={locale}
        />
        <p class="xs dim">{say('rung')}</p>
        {trouble ? (
          <Note tone="err" role="alert">
            {trouble}
          </Note>
        ) : null}
        <div class="acts">
          <Button kind="quiet" onPress={onDiscard}>
            {say('cancel')}
          </Button>
          <Button kind="filled" busy={busy} busyLabel={say('attaching')} onPress={() => void attach()}>
            {say(chosen === 'new' ? 'fillIn' : 'attach')}
          </Button>
        </div>
      </div>
    </>
  );
}
