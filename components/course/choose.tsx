import { useId, useState } from 'preact/hooks';
import type { CourseView, NamedCompetency } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { CompetencyName, Why } from './facts.tsx';
import { Picker } from './picker.tsx';
import { Wrong } from './questions.tsx';
import { useCompetencies } from './use-competencies.ts';

/** What `Choose` takes. `codes` null is nothing chosen yet; `wrong` says that a choice is missing. */
export interface ChooseProps {
  view: CourseView;
  codes: string[] | null;
  onChange: (codes: string[] | null) => void;
  onPickCompetencies: () => Promise<NamedCompetency[]>;
  say: CardVoice;
  wrong?: boolean;
}

/** Which competency a course builds: the suggestions with their reasons, none chosen beforehand, and the learner's own choice. */
export function Choose({ view, codes, onChange, onPickCompetencies, say, wrong }: ChooseProps) {
  const name = useId();
  const [own, setOwn] = useState(false);
  const { all, ask } = useCompetencies(view.competencies, onPickCompetencies);
  const offered = view.match.codes;
  return (
    <fieldset class="opt" aria-describedby={wrong ? `${name}w` : undefined}>
      <legend class="lab">{say('whichOne')}</legend>
      {offered.map((of) => (
        <label key={of.code} class="choice">
          <input
            type="radio"
            name={name}
            checked={!own && codes?.join() === of.code}
            onChange={() => {
              setOwn(false);
              onChange([of.code]);
            }}
          />
          <span>
            <CompetencyName code={of.code} names={view.competencies} />
            <Why of={of} say={say} />
            {view.competencies.find(({ code }) => code === of.code)?.required === false && (
              <span class="why">{say('notRequired')}</span>
            )}
          </span>
        </label>
      ))}
      <label class="choice">
        <input
          type="radio"
          name={name}
          checked={own}
          onChange={() => {
            setOwn(true);
            ask();
            onChange(null);
          }}
        />
        <span>{say('ownChoice')}</span>
      </label>
      {own && <Picker all={all} codes={codes} onChange={onChange} say={say} />}
      {wrong && <Wrong id={`${name}w`}>{say('chooseFirst')}</Wrong>}
    </fieldset>
  );
}
