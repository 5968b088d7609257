import { FolderInput } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { superviseWords } from '../../lib/words/supervise.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { FileButton } from '../dashboard/exchange/file-button.tsx';
import { Note } from '../parts/note.tsx';
import type { OpenState, Refusal } from './sent.ts';

/** What `OpenPackage` takes. */
export interface OpenPackageProps {
  state: OpenState;
  onFile: (file: File) => void;
  locale: Locale;
}

/** The place where a package is dropped or chosen, and why one was refused. */
export function OpenPackage({ state, onFile, locale }: OpenPackageProps) {
  const say = speaker(superviseWords, locale);
  const [over, setOver] = useState(false);
  const open = state.at === 'open';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same.
    <div
      class={`drop${over ? ' over' : ''}${open ? ' small' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [dropped] = event.dataTransfer?.files ?? [];
        if (dropped) onFile(dropped);
      }}
    >
      {open ? null : (
        <>
          <FolderInput class="i l" />
          <p>
            <b>{say('drop')}</b>
            <br />
            <span class="s mut">{say('dropWhy')}</span>
          </p>
        </>
      )}
      <FileButton
        label={say('choose')}
        accept=".zip,application/zip"
        kind={open ? 'outline' : 'filled'}
        busy={state.at === 'opening'}
        busyLabel={say('opening')}
        onFile={onFile}
      >
        {say(open ? 'chooseOther' : 'choose')}
      </FileButton>
      {state.at === 'refused' ? <Refused refusal={state.refusal} locale={locale} /> : null}
    </div>
  );
}

function Refused({ refusal: { error, file, how }, locale }: { refusal: Refusal; locale: Locale }) {
  const say = speaker(superviseWords, locale);
  return (
    <Note tone="err" role="alert">
      {say('refused')}
      <br />
      {say(error, { file: file ?? '', how: say(how ?? 'changed') })}
    </Note>
  );
}
