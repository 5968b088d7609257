import { BadgeCheck } from 'lucide-preact';
import type { CourseView } from '../../lib/view/page-view.ts';
import { cardWords } from '../../lib/words/card.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { StateLine } from './state-line.tsx';
import { PageText, Source } from './title.tsx';

/** "หน้านี้แสดงว่าเรียนจบแล้ว" with the page's own words, so that the learner can check them. */
function SaysFinished({ locale }: { locale: Locale }) {
  return (
    <p class="says">
      <BadgeCheck class="i" /> {speaker(cardWords, locale)('saysFinished')}
    </p>
  );
}

/** How far the learner is, only where the page says so. */
function Progress({ percent, locale }: { percent: number; locale: Locale }) {
  const words = speaker(cardWords, locale)('progress', { n: percent });
  return (
    <div class="track" role="img" aria-label={words}>
      <span style={{ width: `${percent}%` }} />
    </div>
  );
}

/** What the page is about and whether it is finished: state, title, provider, hours, and the words that this rests on. */
export function CourseHead({ view, locale }: { view: CourseView; locale: Locale }) {
  const say = speaker(cardWords, locale);
  const { course, match } = view;
  const finished = course.completion === 'finished';
  if (course.completion === 'unfinished')
    return (
      <>
        <StateLine tone="mid" title={say('notFinished')}>
          <Source view={view} locale={locale} title />
        </StateLine>
        <div>
          {course.progress === null ? null : <Progress percent={course.progress} locale={locale} />}
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
          <Source view={view} locale={locale} title />
          {finished ? <SaysFinished locale={locale} /> : null}
        </StateLine>
      ) : (
        <div>
          {finished ? <SaysFinished locale={locale} /> : null}
          <PageText bold>{course.title}</PageText>
          <Source view={view} locale={locale} />
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
