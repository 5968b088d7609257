import type { CourseView } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { Icon } from '../look/icon.tsx';
import { StateLine } from './state-line.tsx';
import { PageText, Source } from './title.tsx';

/** What the page is about and whether it is finished: state, title, provider, hours, and the words that this rests on. */
export function CourseHead({ view, say }: { view: CourseView; say: CardVoice }) {
  const { course, match } = view;
  const { progress } = course;
  if (course.completion === 'unfinished') {
    const words = progress === null ? '' : say('progress', { n: progress });
    return (
      <>
        <StateLine tone="clock" title={say('notFinished')}>
          <Source view={view} say={say} title />
        </StateLine>
        <div>
          {words && (
            <div class="track" role="img" aria-label={words}>
              <span style={{ width: `${progress}%` }} />
            </div>
          )}
          <p class="help">
            {words && `${words} · `}
            {say('checkAgain')}
          </p>
        </div>
      </>
    );
  }
  const says = course.completion === 'finished' && (
    <p class="says">
      <Icon name="seal" /> {say('saysFinished')}
    </p>
  );
  return (
    <>
      {match.decision === 'suggest' ? (
        <StateLine tone="ask" title={say('unknownCourse')}>
          <Source view={view} say={say} title />
          {says}
        </StateLine>
      ) : (
        <div>
          {says}
          <PageText bold>{course.title}</PageText>
          <Source view={view} say={say} />
        </div>
      )}
      {says && course.signal && (
        <div class="quote">
          <PageText>{`“${course.signal}”`}</PageText>
        </div>
      )}
    </>
  );
}
