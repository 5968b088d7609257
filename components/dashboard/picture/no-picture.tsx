import { Camera } from 'lucide-preact';
import type { PictureRefusal } from '../../../lib/view/picture-refusal.ts';
import { dashboardWords } from '../../../lib/words/dashboard.ts';
import { pictureWords } from '../../../lib/words/picture.ts';
import { pictureRefusedWords } from '../../../lib/words/picture-refused.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHead } from '../page-head.tsx';

/** What stands in the picture's place: why none was taken, or how one is. `broken`: it cannot be opened. */
export function NoPicture({ why, locale }: { why: PictureRefusal | 'broken' | null; locale: Locale }) {
  const say = speaker(pictureWords, locale);
  return (
    <>
      <PageHead title={dashboardWords.picture[locale]} />
      {why ? (
        <Note tone="err" role="alert">
          {why === 'broken' ? say('broken') : pictureRefusedWords[why][locale]}{' '}
          <a href="#/log">{say('toLog')}</a>
        </Note>
      ) : (
        <div class="panel">
          <EmptyState
            icon={<Camera class="i l" />}
            title={say('none')}
            action={
              <a class="btn" href="#/log">
                {say('toLog')}
              </a>
            }
          >
            {say('noneWhy')}
          </EmptyState>
        </div>
      )}
    </>
  );
}
