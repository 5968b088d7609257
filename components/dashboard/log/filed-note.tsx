import { Lock } from 'lucide-preact';
import type { Entry } from '../../../lib/idp/entry.ts';
import { detailWords } from '../../../lib/words/practice.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';

/** What stands on an entry of a submitted year: the lock and the way to a correcting entry, or which entry corrects which. */
export function FiledNote({ entry, locked, locale }: { entry: Entry; locked: boolean; locale: Locale }) {
  const say = speaker(detailWords, locale);
  const { corrects, correctedBy, id } = entry;
  if (!locked && corrects === null && correctedBy === null) return null;
  return (
    <div class="filed">
      {corrects === null ? null : (
        <p class="s">
          {say(corrects.withdrawn ? 'withdrawn' : 'corrects', { because: corrects.because })}{' '}
          <a href={`#/log/${corrects.entry}`}>{say('openFiled')}</a>
        </p>
      )}
      {correctedBy === null ? null : (
        <p class="s">
          {say('isCorrected')} <a href={`#/log/${correctedBy}`}>{say('openCorrecting')}</a>
        </p>
      )}
      {locked && correctedBy === null ? (
        <>
          <p class="s">
            <Lock class="i" /> {say('locked')}
          </p>
          <a class="btn sm" href={`#/log/${id}/correct`}>
            {say('correct')}
          </a>
        </>
      ) : null}
    </div>
  );
}
