import { useState } from 'preact/hooks';
import type { MatchedCode } from '../../lib/mapping/match.ts';
import type { NamedCompetency } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { CompetencyName, Why } from './facts.tsx';
import { Picker } from './picker.tsx';
import { Options } from './questions.tsx';

/** What `Choose` takes. `codes` null is nothing chosen yet; `wrong` says that a choice is missing. */
export interface ChooseProps {
  offered: readonly MatchedCode[];
  /** The names of what is offered. */
  names: readonly NamedCompetency[];
  codes: string[] | null;
  onChange: (codes: string[] | null) => void;
  onPickCompetencies: () => Promise<NamedCompetency[]>;
  say: CardVoice;
  wrong?: boolean;
}

/** Which competency a course builds: the suggestions with their reasons, none chosen beforehand, and the learner's own choice. */
export function Choose({ offered, names, codes, onChange, onPickCompetencies, say, wrong }: ChooseProps) {
  const [own, setOwn] = useState(false);
  return (
    <Options
      legend={say('whichOne')}
      options={[
        ...offered.map(
          (of) =>
            [
              of.code,
              <>
                <CompetencyName code={of.code} names={names} />
                <Why of={of} say={say} />
                {names.find(({ code }) => code === of.code)?.required === false && (
                  <span class="why">{say('notRequired')}</span>
                )}
              </>,
            ] as const,
        ),
        ['', say('ownChoice')],
      ]}
      at={own ? '' : codes?.join()}
      onPick={(code) => {
        setOwn(!code);
        onChange(code ? [code] : null);
      }}
      wrong={wrong && say('chooseFirst')}
    >
      {own && <Picker all={names} load={onPickCompetencies} codes={codes} onChange={onChange} say={say} />}
    </Options>
  );
}
