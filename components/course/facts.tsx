import type { ComponentChildren } from 'preact';
import type { MatchedCode } from '../../lib/mapping/match.ts';
import type { CourseView, NamedCompetency, PlanPlace } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { BucketTag } from '../parts/bucket-tag.tsx';
import { CodeChip } from '../parts/code-chip.tsx';
import { RungSteps } from '../parts/rung-meter.tsx';

/** One fact: its name on the left, what is known on the right. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A competency with its code and the plan's Thai name; the code alone while the name is not known. */
export function CompetencyName({ code, names }: { code: string; names: readonly NamedCompetency[] }) {
  return (
    <>
      <CodeChip code={code} /> <span lang="th">{names.find((of) => of.code === code)?.th}</span>
    </>
  );
}

/** Why a competency is offered: what the match rests on, what it resembles, and the words that differ, marked. */
export function Why({ of, say }: { of: MatchedCode; say: CardVoice }) {
  const { basis, by, like, differs } = of;
  return (
    <span class="why">
      <bdi>{say(by ?? basis, { like })}</bdi>
      {differs?.length ? ` ${say('differs')}` : ''}
      {differs?.map((word) => [
        ' ',
        <mark key={word}>
          <bdi>{word}</bdi>
        </mark>,
      ])}
    </span>
  );
}

/** The rung of evidence that an entry has, or would get. */
export function Evidence({ rung, say }: { rung: CourseView['rung']; say: CardVoice }) {
  return (
    <Fact name={say('evidence')}>
      <RungSteps rung={rung} words={say(`rung${rung}`)} spoken={say('rungOf', { rung })} />
    </Fact>
  );
}

/** Where an entry counts in the learner's plan, in words; empty outside of it. */
export function placeWords(at: PlanPlace, say: CardVoice): string {
  if (!at) return '';
  return at === 'several' ? say('planSeveral') : say('planItem', { n: at.number });
}

/** What `Builds` takes: `view` for names and reasons, `codes` null where a choice is still to be made. */
export interface BuildsProps {
  view: CourseView;
  codes: string[] | null;
  say: CardVoice;
}

/** The competencies of a course that are, or would be, logged; each with its why where the match has one. */
export function Builds({ view, codes, say }: BuildsProps) {
  if (!codes?.length) return <span class="dim">{say(codes ? 'noCompetency' : 'notChosen')}</span>;
  return (
    <ul class="codes">
      {codes.map((code) => {
        const of = view.match.codes.find((match) => match.code === code);
        return (
          <li key={code}>
            <CompetencyName code={code} names={view.competencies} />
            {of && <Why of={of} say={say} />}
          </li>
        );
      })}
    </ul>
  );
}

/** What the press means for the learner: their group, the bucket with its method, and the rung of evidence. */
export function Facts({
  view,
  codes,
  rung,
  say,
  children,
}: {
  view: CourseView;
  codes: string[] | null;
  rung: CourseView['rung'];
  say: CardVoice;
  children?: ComponentChildren;
}) {
  const chosen = view.competencies.filter(({ code, required }) => required !== null && codes?.includes(code));
  const group = chosen.length > 0 && (chosen.some((of) => of.required) ? 'required' : 'notRequired');
  return (
    <dl class="kv">
      {children}
      {(group || view.inOwnCurriculum) && (
        <Fact name={say('group')}>
          {[group && say(group), view.inOwnCurriculum && say('inCurriculum')].filter(Boolean).join(' · ')}
        </Fact>
      )}
      <Fact name={say('countsAs')}>
        <BucketTag bucket={view.bucket}>{view.method[say.locale]}</BucketTag>
      </Fact>
      <Evidence rung={rung} say={say} />
    </dl>
  );
}
