import type { CourseView } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { Icon } from '../look/icon.tsx';
import { StateLine } from './state-line.tsx';
import { PageText, Source } from './title.tsx';

/** "หน้านี้แสดงว่าเรียนจบแล้ว" with the page's own words, so that the learner can check them. */
function SaysFinished({ say }: { say: CardVoice }) {
  return (
    <p class="says">
      <Icon name="seal" /> {say('saysFinished')}
    </p>
  );
}

/** How far the learner is, only where the page says so. */
function Progress({ percent, say }: { percent: number; say: CardVoice }) {
  const words = say('progress', { n: percent });
  return (
    <div class="track" role="img" aria-label={words}>
      <span style={{ width: `${percent}%` }} />
    </div>
  );
}

/** What the page is about and whether it is finished: state, title, provider, hours, and the words that this rests on. */
export function CourseHead({ view, say }: { view: CourseView; say: CardVoice }) {
  const { course, match } = view;
  const finished = course.completion === 'finished';
  if (course.completion === 'unfinished')
    return (
      <>
        <StateLine tone="mid" title={say('notFinished')}>
          <Source view={view} say={say} title />
        </StateLine>
        <div>
          {course.progress === null ? null : <Progress percent={course.progress} say={say} />}
          <p class="help">
            {course.progress === null ? '' : `${say('progress', { n: course.progress })} · `}
            {say('checkAgain')}
          </p>
        </div>
      </>
    );
  return (
    <>
      {match.decision === 'suggest' ? (
        <StateLine tone="ask" title={say('unknownCourse')}>
          <Source view={view} say={say} title />
          {finished ? <SaysFinished say={say} /> : null}
        </StateLine>
      ) : (
        <div>
          {finished ? <SaysFinished say={say} /> : null}
          <PageText bold>{course.title}</PageText>
          <Source view={view} say={say} />
        </div>
      )}
      {finished && course.signal ? (
        <div class="quote">
          <PageText>{`“${course.signal}”`}</PageText>
        </div>
      ) : null}
    </>
  );
}
