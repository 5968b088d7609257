import { useEffect, useState } from 'preact/hooks';
import type { AssessmentResult, Finding } from '../../../lib/idp/assessment/result.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { speaker } from '../../../lib/words/words.ts';
import { Note } from '../../parts/note.tsx';
import { FindingCard, type FindingCardProps } from './finding.tsx';

/** What `ResultView` takes. */
export interface ResultViewProps extends Pick<FindingCardProps, 'search' | 'locale'> {
  result: AssessmentResult;
  /** The skills that go into the plan, by id; null where nothing can. */
  chosen: ReadonlySet<string> | null;
  onChoose: (skill: string, taken: boolean) => void;
  planned: (codeOrLine: string) => number | null;
  /** Finds the names (`courseName`) of the logged courses that build some competencies. */
  loggedCourses: (codes: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** The outcome of an assessment: gaps first, each with what closes it, then strengths with what builds on them. */
export function ResultView(props: ResultViewProps) {
  const { result, chosen, onChoose, planned, search, loggedCourses, locale } = props;
  const say = speaker(assessmentWords, locale);
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const codes = [...result.gaps, ...result.strengths]
    .flatMap(({ skill, closers }) => (closers.logged > 0 && skill.code ? [skill.code] : []))
    .join(' ');
  useEffect(() => {
    if (codes !== '') void loggedCourses(codes.split(' ')).then(setNames);
  }, [codes]);
  const list = (findings: readonly Finding[], kind: 'gap' | 'strength') => (
    <ul class="findings">
      {findings.map((finding) => {
        const { skill } = finding;
        const no = planned(skill.code ?? skill.th);
        return (
          <FindingCard
            key={skill.id}
            finding={finding}
            disagreement={result.disagreements.find(({ code }) => code === skill.code)}
            kind={kind}
            taken={chosen === null || no !== null ? null : chosen.has(skill.id)}
            onTake={(taken) => onChoose(skill.id, taken)}
            planned={no}
            search={search}
            logged={names}
            locale={locale}
          />
        );
      })}
    </ul>
  );
  return (
    <>
      {result.open.length > 0 ? <Note tone="warn">{say('openRest', { n: result.open.length })}</Note> : null}
      <section class="panel" aria-labelledby="gaps">
        <header>
          <h2 id="gaps">
            {say('gaps')} <span class="mut s">{result.gaps.length}</span>
          </h2>
        </header>
        {result.gaps.length > 0 ? list(result.gaps, 'gap') : <p class="s mut pads">{say('noGaps')}</p>}
      </section>
      <details class="panel rest" open={result.gaps.length === 0}>
        <summary>
          {say('strengths')} <span class="mut s">{result.strengths.length}</span>
        </summary>
        {result.strengths.length > 0 ? (
          list(result.strengths, 'strength')
        ) : (
          <p class="s mut pads">{say('noStrengths')}</p>
        )}
      </details>
    </>
  );
}
