import { useState } from 'preact/hooks';
import type { PictureRefusal } from '../../lib/view/picture-refusal.ts';
import { pictureRefusedWords } from '../../lib/words/picture-refused.ts';
import { popupWords } from '../../lib/words/popup.ts';
import type { Locale } from '../../lib/words/words.ts';
import { Outline } from '../look/icon.tsx';
import { Button } from '../parts/button.tsx';
import { Note } from '../parts/note.tsx';

const camera = 'M8.5 7.5 10 4.5h4l1.5 3H20v12H4v-12zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7';

/** What `TakePicture` takes. */
export interface TakePictureProps {
  /** Takes a picture of the page as evidence; why none was taken, or null. */
  onPicture: () => Promise<PictureRefusal | null>;
  locale: Locale;
}

/** The quiet button that takes a picture of the page, and why it took none. */
export function TakePicture({ onPicture, locale }: TakePictureProps) {
  const [refused, setRefused] = useState<PictureRefusal | null>(null);
  return (
    <div class="tp">
      <Button
        kind="quiet"
        size="small"
        icon={<Outline d={camera} size="sm" />}
        onPress={() => void onPicture().then(setRefused)}
      >
        {popupWords.takePicture[locale]}
      </Button>
      {refused ? (
        <Note tone="err" role="alert">
          {pictureRefusedWords[refused][locale]}
        </Note>
      ) : null}
    </div>
  );
}
