import { Fragment } from 'preact';
import { competencies } from '../../../lib/framework/competencies.ts';
import { dimensions } from '../../../lib/framework/groups.ts';
import { hasOf } from '../../../lib/idp/assessment/answer.ts';
import type { Ability, Disagreement, Domain, Skill } from '../../../lib/idp/assessment/skills.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import type { RowPart } from './row-part.ts';
import { SkillRow } from './skill-row.tsx';

/** What `DomainSection` takes. */
export interface DomainSectionProps extends RowPart {
  domain: Domain;
  skills: readonly (Skill | Ability)[];
  disagreements: readonly Disagreement[];
  /** Answers มี for every skill of the domain that is not answered. */
  onRest: (ids: string[]) => void;
}

/** The skills of each dimension (มิติ) that has one; every other domain is one part without a head. */
function dimensionsOf(domain: Domain, skills: readonly (Skill | Ability)[]) {
  if (domain !== 'ability') return [{ dimension: null, skills }];
  const of = (code: string | null) => competencies.find((one) => one.code === code)?.dimension;
  return dimensions
    .map((dimension) => ({ dimension, skills: skills.filter(({ code }) => of(code) === dimension.no) }))
    .filter((part) => part.skills.length > 0);
}

/** One of the four domains (ด้าน) as a grid: abilities by dimension, the others line by line. */
export function DomainSection(props: DomainSectionProps) {
  const { domain, skills, disagreements, assessment, before, locked, onRest, locale } = props;
  const say = speaker(assessmentWords, locale);
  const open = skills.filter((skill) => hasOf(assessment, skill) === null);
  const id = `domain-${domain}`;
  const span = before ? 4 : 2;
  return (
    <section class="panel domain" aria-labelledby={id}>
      <header>
        <h2 id={id} tabIndex={-1}>
          {say(domain)}{' '}
          <span class="mut s">{say('progress', { n: skills.length - open.length, of: skills.length })}</span>
        </h2>
        {open.length > 0 && !locked ? (
          <Button size="small" onPress={() => onRest(open.map((skill) => skill.id))}>
            {say('restHas')}
            <span class="sr"> {say(domain)}</span>
          </Button>
        ) : null}
      </header>
      <table class={before ? 'tbl grid-sk cmpd' : 'tbl grid-sk'}>
        <caption class="sr">{say(domain)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('skill')}</th>
            {before ? <th scope="col">{say('before')}</th> : null}
            <th scope="col">{say(before ? 'after' : 'answer')}</th>
            {before ? <th scope="col">{say('change')}</th> : null}
          </tr>
        </thead>
        {dimensionsOf(domain, skills).map(({ dimension, skills: some }) => (
          <tbody key={dimension?.no ?? 0}>
            {dimension ? (
              <tr class="dim-h">
                <th scope="rowgroup" colSpan={span}>
                  {say('dimension', { no: dimension.no, th: dimension.th })}
                </th>
              </tr>
            ) : null}
            {some.map((skill) => (
              <Fragment key={skill.id}>
                <SkillRow
                  {...props}
                  skill={skill}
                  disagreement={disagreements.find(({ code }) => code === skill.code)}
                />
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
