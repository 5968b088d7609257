import { useId, useState } from 'preact/hooks';
import { missionGroups } from '../../../lib/framework/mission-groups.ts';
import type { Position } from '../../../lib/framework/positions.ts';
import { profileWords } from '../../../lib/words/profile.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';
import type { Classifier } from './classifier.ts';

/** What `PositionField` takes. `onPick` null: the learner will choose the group. `classifier` is null until it is loaded. */
export interface PositionFieldProps {
  value: string;
  classifier: Classifier | null;
  onType: (text: string) => void;
  onPick: (position: Position | null) => void;
  /** The field was left with the text as it stands. */
  onLeave: () => void;
  locale: Locale;
}

/** A position (ตำแหน่ง), free text with the plan's own positions offered: arrows choose, Enter takes, Esc closes. */
export function PositionField({ value, classifier, onType, onPick, onLeave, locale }: PositionFieldProps) {
  const say = speaker(profileWords, locale);
  const list = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const hits = open && classifier ? classifier.searchPositions(value, 6) : [];
  const shown = open && value.trim() !== '' && classifier !== null;
  const choices: (Position | null)[] = [...hits, null];
  const take = (choice: Position | null) => {
    setOpen(false);
    setAt(-1);
    onPick(choice);
  };
  const groupOf = ({ group }: Position) => missionGroups.find(({ letter }) => letter === group)?.[locale];
  return (
    <div class="combo">
      <Field label={say('position')} help={say('positionHelp')}>
        {(control) => (
          <input
            {...control}
            type="text"
            role="combobox"
            autocomplete="off"
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={list}
            aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
            value={value}
            onInput={({ currentTarget }) => {
              setOpen(true);
              setAt(-1);
              onType(currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (!shown) return;
              if (event.code === 'ArrowDown') setAt((at + 1) % choices.length);
              else if (event.code === 'ArrowUp') setAt(at > 0 ? at - 1 : choices.length - 1);
              else if (event.code === 'Enter' && at >= 0) take(choices[at] ?? null);
              else if (event.code === 'Escape') setOpen(false);
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
            onBlur={() => {
              setOpen(false);
              onLeave();
            }}
          />
        )}
      </Field>
      {shown ? (
        <div id={list} class="hits" role="listbox" aria-label={say('hits')}>
          {choices.map((choice, index) => (
            <div
              key={choice ? `${choice.group}${choice.no}` : 'none'}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              // Before the field loses its focus.
              onPointerDown={(event) => {
                event.preventDefault();
                take(choice);
              }}
            >
              {choice ? (
                <>
                  <span lang="th">{choice.th}</span>
                  <small>{groupOf(choice)}</small>
                </>
              ) : (
                say('noHit')
              )}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
