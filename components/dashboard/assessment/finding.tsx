import { ExternalLink } from 'lucide-preact';
import type { CurriculumCourse } from '../../../lib/framework/curricula/course.ts';
import { type Method, method } from '../../../lib/framework/methods.ts';
import type { Finding } from '../../../lib/idp/assessment/result.ts';
import type { Disagreement } from '../../../lib/idp/assessment/skills.ts';
import { nameOfCourse } from '../../../lib/idp/plan/course-name.ts';
import { buckets } from '../../../lib/idp/shares.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { BucketTag } from '../../parts/bucket-tag.tsx';
import { CodeChip } from '../../parts/code-chip.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';

/** Where a course of a curriculum is searched: the site's own search; null where the plan names no source that is known. */
export type SearchOf = (course: CurriculumCourse) => { href: string; site: string } | null;

/** What `FindingCard` takes. */
export interface FindingCardProps {
  finding: Finding;
  /** Where chapter 4 and chapter 6 disagree on it. */
  disagreement?: Disagreement | undefined;
  /** Whether it is a gap, to close, or a strength, to build on. */
  kind: 'gap' | 'strength';
  /** Whether it goes into the plan; null where that is not asked. */
  taken: boolean | null;
  onTake: (taken: boolean) => void;
  /** The number of the plan item that develops it already. */
  planned: number | null;
  search: SearchOf;
  /** Names (`courseName`) of courses that are logged already. */
  logged: ReadonlySet<string>;
  locale: Locale;
}

/** How many courses are shown before the rest is folded. */
const firstCourses = 3;

function Courses({
  courses,
  search,
  logged,
  locale,
}: Pick<FindingCardProps, 'search' | 'logged' | 'locale'> & { courses: readonly CurriculumCourse[] }) {
  const say = speaker(assessmentWords, locale);
  const line = (course: CurriculumCourse) => {
    const found = search(course);
    return (
      <li key={`${course.place}/${course.category}/${course.no}`}>
        <span>
          <span lang="th">{course.title}</span>{' '}
          {logged.has(nameOfCourse(course)) ? <StatusTag tone="ok">{say('courseLogged')}</StatusTag> : null}
        </span>
        {found ? (
          <a href={found.href} target="_blank" rel="noreferrer">
            {say('searchAt', { site: found.site })}
            <span class="sr"> {say('searchFor', { title: course.title })}</span> <ExternalLink class="i sm" />
          </a>
        ) : (
          <span class="xs dim">{course.provider ?? say('noSite')}</span>
        )}
      </li>
    );
  };
  const rest = courses.slice(firstCourses);
  return (
    <>
      <ul class="fcourses">{courses.slice(0, firstCourses).map(line)}</ul>
      {rest.length > 0 ? (
        <details class="unfold">
          <summary>{say('moreCourses', { n: rest.length })}</summary>
          <ul class="fcourses">{rest.map(line)}</ul>
        </details>
      ) : null}
    </>
  );
}

/** One gap or strength with what is missing in it, and what closes it or builds on it. */
export function FindingCard(props: FindingCardProps) {
  const { finding, disagreement, kind, taken, onTake, planned, search, logged, locale } = props;
  const say = speaker(assessmentWords, locale);
  const { skill, missing, note, ocsc, closers } = finding;
  const short = skill.code ?? skill.th;
  const nameOf = ({ th, en }: Method) => (locale === 'th' ? th : en);
  const courses = closers.courses.length > 0 ? closers.courses : closers.elsewhere;
  return (
    <li class="finding">
      <div class="ftop">
        {skill.code ? <CodeChip code={skill.code} missing={kind === 'gap'} /> : null}
        <div class="fname">
          <b lang="th">{skill.th}</b>
          {missing.length > 0 ? (
            <p class="xs mut" lang="th">
              {say('missingParts', { parts: missing.map(({ th }) => th).join(', ') })}
            </p>
          ) : null}
          {note ? <p class="xs mut">{note}</p> : null}
          <p class="sk-facts">
            {planned === null ? null : <StatusTag tone="ok">{say('inPlan', { no: planned })}</StatusTag>}
            {disagreement ? <StatusTag tone="info">{say('disagree')}</StatusTag> : null}
            {closers.logged > 0 ? <StatusTag>{say('loggedIn', { n: closers.logged })}</StatusTag> : null}
            {ocsc.map((line) => (
              <StatusTag key={line.name} tone={line.shows === 'weakness' ? 'warn' : 'plain'}>
                {say('ocscBeside', {
                  what:
                    [
                      line.score === null
                        ? ''
                        : line.outOf === null
                          ? line.score
                          : `${line.score}/${line.outOf}`,
                      line.shows ? say(line.shows) : line.words,
                    ]
                      .filter((one) => one !== '')
                      .join(' · ') || line.name,
                })}
              </StatusTag>
            ))}
          </p>
        </div>
        {taken === null ? null : (
          <label class={taken ? 'optn on take' : 'optn take'}>
            <input
              type="checkbox"
              checked={taken}
              aria-label={say('takeOne', { skill: short })}
              onChange={() => onTake(!taken)}
            />
            <span aria-hidden="true">{say('take')}</span>
          </label>
        )}
      </div>
      <details class="unfold" open={taken === true}>
        <summary>
          {say(kind === 'gap' ? 'showClosers' : 'showBuilds')}
          <span class="sr"> {short}</span>
        </summary>
        <div class="closers">
          {disagreement ? (
            <p class="s mut wide">
              {say(disagreement.chapter4 ? 'only4' : 'only6Added')}{' '}
              <span class="xs dim" lang="th">
                {disagreement.places.join(' · ')}
              </span>
            </p>
          ) : null}
          {courses.length > 0 ? (
            <div>
              <p class="lab">{say(closers.courses.length > 0 ? 'courses' : 'elsewhere')}</p>
              {closers.printed ? null : <p class="xs dim">{say('byWords')}</p>}
              <Courses courses={courses} search={search} logged={logged} locale={locale} />
            </div>
          ) : (
            <p class="s mut">{say('noCourse')}</p>
          )}
          <div>
            <p class="lab">{say(`methods_${closers.methodsBy}`)}</p>
            {closers.methodsBy === 'own' ? null : (
              <p class="xs dim" lang="th">
                {closers.methodPlaces.join(' · ')}
              </p>
            )}
            <ul class="fmethods">
              {buckets
                .filter((bucket) => closers.methods[bucket].length > 0)
                .map((bucket) => (
                  <li key={bucket}>
                    <BucketTag bucket={bucket}>
                      {closers.methods[bucket]
                        .flatMap((id) => method(id) ?? [])
                        .map(nameOf)
                        .join(', ')}
                    </BucketTag>
                  </li>
                ))}
            </ul>
          </div>
        </div>
      </details>
    </li>
  );
}
