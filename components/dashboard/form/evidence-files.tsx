import { Paperclip, Trash2 } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import {
  type Attachment,
  attachmentLimits,
  attachmentTypes,
  largestAttachment,
} from '../../../lib/idp/attachment.ts';
import { fileWords } from '../../../lib/words/practice.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { Note } from '../../parts/note.tsx';

const mib = 1024 * 1024;

/** What can be told of a file that was not taken or not found. */
export type FileTrouble =
  | 'empty'
  | 'too-large'
  | 'wrong-type'
  | 'too-many'
  | 'too-much'
  | 'gone'
  | 'locked'
  | 'missing';

/** What `EvidenceFiles` takes; each act answers what went wrong, or null. */
export interface EvidenceFilesProps {
  files: readonly Attachment[];
  /** True where what is around it says what they are: then without heading. */
  bare?: boolean;
  onAdd: (file: File) => Promise<FileTrouble | null>;
  onSave: (file: Attachment) => Promise<FileTrouble | null>;
  onRemove: (file: Attachment) => Promise<FileTrouble | null>;
  locale: Locale;
}

/** A size in bytes as people read it, never rounded down to nothing. */
export function sizeText(bytes: number): string {
  return bytes >= mib
    ? `${Math.round((bytes / mib) * 10) / 10}\u00a0MB`
    : `${Math.max(1, Math.round(bytes / 1024))}\u00a0KB`;
}

/** The files of evidence of an entry or a use in work: attach, save again, delete, with the limits said before anything is chosen. */
export function EvidenceFiles({ files, bare = false, onAdd, onSave, onRemove, locale }: EvidenceFilesProps) {
  const say = speaker(fileWords, locale);
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<FileTrouble | null>(null);
  const act = (done: Promise<FileTrouble | null>) => void done.then(setTrouble);
  return (
    <section aria-label={say('title')}>
      {bare ? null : <h3>{say('title')}</h3>}
      {files.length === 0 ? <p class="s mut">{say('none')}</p> : null}
      <ul class="files">
        {files.map((file) => (
          <li key={file.id}>
            <button
              type="button"
              class="link"
              aria-label={say('save', { name: file.name })}
              onClick={() => act(onSave(file))}
            >
              <bdi>{file.name}</bdi>
            </button>
            <span class="xs dim nw">{sizeText(file.size)}</span>
            <IconButton
              label={say('remove', { name: file.name })}
              icon={<Trash2 class="i" />}
              onPress={() => act(onRemove(file))}
            />
          </li>
        ))}
      </ul>
      {trouble ? (
        <Note tone="err" role="alert">
          {say(trouble, attachmentLimits)}
        </Note>
      ) : null}
      <input
        ref={input}
        type="file"
        hidden
        accept={attachmentTypes.join(',')}
        aria-label={say('add')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) act(file.size > largestAttachment ? Promise.resolve('too-large') : onAdd(file));
        }}
      />
      <Button size="small" icon={<Paperclip class="i sm" />} onPress={() => input.current?.click()}>
        {say('add')}
      </Button>
      <p class="xs dim">{say('limits', attachmentLimits)}</p>
    </section>
  );
}
