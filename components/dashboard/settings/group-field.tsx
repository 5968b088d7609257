import { useState } from 'preact/hooks';
import { type MissionGroupLetter, missionGroups } from '../../../lib/framework/mission-groups.ts';
import type { Position } from '../../../lib/framework/positions.ts';
import type { Profile } from '../../../lib/idp/profile.ts';
import { profileWords } from '../../../lib/words/profile.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { CodeChip } from '../../parts/code-chip.tsx';
import { Field } from '../../parts/field.tsx';
import { Note } from '../../parts/note.tsx';
import type { Classifier } from './classifier.ts';
import { MixedWork } from './mixed-work.tsx';

/** The part of a profile that says which mission group it is and why. */
export type Grouping = Pick<Profile, 'missionGroup' | 'classifiedBy' | 'classifiedBecause'>;

/** No group known. */
export const noGroup: Grouping = { missionGroup: null, classifiedBy: null, classifiedBecause: '' };

/** The group of a row of the plan's table, with the row as the reason. */
export function groupOfPosition(position: Position): Grouping {
  return {
    missionGroup: position.group,
    classifiedBy: 'table',
    classifiedBecause: `${position.th} · ${position.place}`,
  };
}

/** What `GroupField` takes. `among`: rows of the table that the name may mean; `unknown`: the table does not have it. */
export interface GroupFieldProps {
  value: Grouping;
  among: readonly Position[];
  unknown: boolean;
  classifier: Classifier | null;
  onChange: (grouping: Grouping) => void;
  locale: Locale;
}

/** The mission group (กลุ่มภารกิจ): what the table says, what it asks, the two questions for mixed work, or one's own choice. */
export function GroupField({ value, among, unknown, classifier, onChange, locale }: GroupFieldProps) {
  const say = speaker(profileWords, locale);
  const [mixed, setMixed] = useState(false);
  const group = missionGroups.find(({ letter }) => letter === value.missionGroup);
  return (
    <div class="grouping">
      {among.length > 0 ? (
        <fieldset>
          <legend class="lab">{say('ask')}</legend>
          {among.map((position) => (
            <label key={`${position.group}${position.no}`} class="pick">
              <input
                type="radio"
                name="among"
                onChange={() => onChange(groupOfPosition(position))}
                checked={value.classifiedBecause === groupOfPosition(position).classifiedBecause}
              />
              <span lang="th">{position.th}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {unknown && !group ? <Note>{say('unknown')}</Note> : null}
      <Field label={say('group')}>
        {(control) => (
          <select
            {...control}
            value={value.missionGroup ?? ''}
            onChange={({ currentTarget }) =>
              onChange({
                missionGroup: (currentTarget.value || null) as MissionGroupLetter | null,
                classifiedBy: currentTarget.value ? 'learner' : null,
                classifiedBecause: '',
              })
            }
          >
            <option value="">{say('chooseGroup')}</option>
            {missionGroups.map(({ letter, th, en }) => (
              <option key={letter} value={letter}>
                {say('groupOption', { th, en })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {group ? (
        <div class="panel res" role="status">
          <b>{say('groupOption', { th: group.th, en: group.en })}</b>
          {value.classifiedBy ? (
            <p class="xs dim">
              <bdi>{say(`by_${value.classifiedBy}`, { because: value.classifiedBecause })}</bdi>
            </p>
          ) : null}
          <p class="s">{say('requires', { n: group.requires.length })}</p>
          <p class="row">
            {group.requires.map((code) => (
              <CodeChip key={code} code={code} />
            ))}
          </p>
        </div>
      ) : null}
      <button type="button" class="link" aria-expanded={mixed} onClick={() => setMixed(!mixed)}>
        {say('mixed')}
      </button>
      {mixed && classifier ? (
        <MixedWork
          classifier={classifier}
          onDecide={(grouping) => {
            setMixed(false);
            onChange(grouping);
          }}
          locale={locale}
        />
      ) : null}
    </div>
  );
}
