import { FolderOpen, Upload } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { hrWords } from '../../lib/words/hr.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Note } from '../parts/note.tsx';

/** What is going on with files: their names are gathered, or they are read. */
export type Busy = { at: 'gathering'; found: number } | { at: 'reading'; done: number; total: number };

/** What became of a load, or of saving the workbook. */
export type Outcome =
  | { at: 'done'; files: number; bad: number }
  | { at: 'cancelled' }
  | { at: 'failed' }
  | { at: 'saved'; name: string };

/** Two buttons that take files and folders; the filled one is the page's one act. */
export function TakeFiles({
  filled,
  onFiles,
  locale,
}: {
  filled: boolean;
  onFiles: (files: readonly File[]) => void;
  locale: Locale;
}) {
  const say = speaker(hrWords, locale);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    // The browser empties its own list together with the field, which is emptied so that the same files may be chosen again.
    const chosen = [...(currentTarget.files ?? [])];
    currentTarget.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <>
      <input
        ref={files}
        class="sr"
        type="file"
        multiple
        accept=".json,.zip,.xlsx"
        aria-label={say('choose')}
        tabIndex={-1}
        onChange={take}
      />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute('webkitdirectory', '');
        }}
        class="sr"
        type="file"
        aria-label={say('bringFolder')}
        tabIndex={-1}
        onChange={take}
      />
      <Button icon={<FolderOpen class="i" />} onPress={() => folder.current?.click()}>
        {say('bringFolder')}
      </Button>
      <Button
        kind={filled ? 'filled' : 'outline'}
        icon={<Upload class="i" />}
        onPress={() => files.current?.click()}
      >
        {say('bring')}
      </Button>
    </>
  );
}

/** How far a load is, with a way out of it. */
export function LoadProgress({
  busy,
  onCancel,
  locale,
}: {
  busy: Busy;
  onCancel: () => void;
  locale: Locale;
}) {
  const say = speaker(hrWords, locale);
  const words =
    busy.at === 'gathering'
      ? say('gathering', { n: busy.found })
      : say('reading', { done: busy.done, total: busy.total });
  const share = busy.at === 'reading' && busy.total > 0 ? (busy.done * 100) / busy.total : 0;
  return (
    <section class="panel loading">
      <div>
        <b>{words}</b>
        <div
          class="track"
          role="progressbar"
          aria-label={say('progress')}
          aria-valuenow={Math.round(share)}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuetext={words}
        >
          <span style={{ width: `${share}%` }} />
        </div>
      </div>
      {busy.at === 'reading' ? <Button onPress={onCancel}>{say('cancel')}</Button> : null}
    </section>
  );
}

/** What became of the last load, or where the workbook went, spoken. */
export function LoadOutcome({ outcome, locale }: { outcome: Outcome; locale: Locale }) {
  const say = speaker(hrWords, locale);
  if (outcome.at === 'cancelled') return <Note role="status">{say('cancelled')}</Note>;
  if (outcome.at === 'saved')
    return (
      <Note tone="ok" role="status">
        {say('saved', { name: outcome.name })}
      </Note>
    );
  if (outcome.at === 'failed')
    return (
      <Note tone="err" role="alert">
        {say('failed')}
      </Note>
    );
  const { files, bad } = outcome;
  return (
    <Note tone={bad > 0 ? 'warn' : 'ok'} role="status">
      {bad > 0 ? say('doneBad', { n: files, bad }) : say('done', { n: files })}
    </Note>
  );
}

/** What stands where no file was read yet. */
export function NoFiles({ onFiles, locale }: { onFiles: (files: readonly File[]) => void; locale: Locale }) {
  const say = speaker(hrWords, locale);
  return (
    <section class="panel dropzone">
      <EmptyState
        icon={<Upload class="i l" />}
        title={say('emptyTitle')}
        level={2}
        action={
          <div class="act">
            <TakeFiles filled onFiles={onFiles} locale={locale} />
          </div>
        }
      >
        <p>{say('empty')}</p>
        <p class="xs dim">{say('accepts')}</p>
      </EmptyState>
    </section>
  );
}
