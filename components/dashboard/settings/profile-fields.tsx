import { useEffect, useState } from 'preact/hooks';
import type { Position } from '../../../lib/framework/positions.ts';
import type { PersonnelKind, Profile } from '../../../lib/idp/profile.ts';
import { profileWords } from '../../../lib/words/profile.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';
import type { Classifier } from './classifier.ts';
import { GroupField, groupOfPosition, noGroup } from './group-field.tsx';
import { PositionField } from './position-field.tsx';

/** The kinds of personnel in the plan's order. */
const personnelKinds: readonly PersonnelKind[] = ['civil-servant', 'teacher', 'permanent-employee'];

/** What `ProfileFields` takes. `short` leaves out what the first steps do not ask; `years` are fiscal years, B.E. */
export interface ProfileFieldsProps {
  profile: Profile;
  onChange: (profile: Profile) => void;
  classifier: Classifier | null;
  years: readonly number[];
  short?: boolean;
  locale: Locale;
}

/** The fields of the profile. The position is classified by the plan's table when it is chosen or left. */
export function ProfileFields({ profile, onChange, classifier, years, short, locale }: ProfileFieldsProps) {
  const say = speaker(profileWords, locale);
  const [among, setAmong] = useState<readonly Position[]>([]);
  const [unknown, setUnknown] = useState(false);
  const [classified, setClassified] = useState(profile.position);
  const [left, setLeft] = useState(profile.position);

  // The table may come after the field was left.
  useEffect(() => {
    if (!classifier || profile.position !== left || profile.position === classified) return;
    setClassified(profile.position);
    const found = classifier.classifyPosition(profile.position);
    setAmong(found.kind === 'ask' ? found.among : []);
    setUnknown(found.kind === 'unknown' && profile.position.trim() !== '');
    // What the learner chose stands; what the table said of another position does not.
    if (found.kind === 'group') onChange({ ...profile, ...groupOfPosition(found.position) });
    else if (profile.classifiedBy === 'table') onChange({ ...profile, ...noGroup });
  }, [classifier, left]);
  const text = (field: 'name' | 'agency' | 'supervisor', longest: number, help?: string) => (
    <Field label={say(field)} help={help}>
      {(control) => (
        <input
          {...control}
          type="text"
          maxLength={longest}
          value={profile[field]}
          onInput={({ currentTarget }) => onChange({ ...profile, [field]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      {text('name', 200, say('nameHelp'))}
      <PositionField
        value={profile.position}
        classifier={classifier}
        onType={(position) => onChange({ ...profile, position: position.slice(0, 300) })}
        onPick={(position) => {
          setAmong([]);
          setUnknown(position === null);
          if (!position) return;
          setClassified(position.name);
          setLeft(position.name);
          onChange({ ...profile, position: position.name, ...groupOfPosition(position) });
        }}
        onLeave={() => setLeft(profile.position)}
        locale={locale}
      />
      <GroupField
        value={profile}
        among={among}
        unknown={unknown}
        classifier={classifier}
        onChange={(grouping) => onChange({ ...profile, ...grouping })}
        locale={locale}
      />
      {short ? null : (
        <Field label={say('personnel')}>
          {(control) => (
            <select
              {...control}
              value={profile.personnel ?? ''}
              onChange={({ currentTarget }) =>
                onChange({ ...profile, personnel: (currentTarget.value || null) as PersonnelKind | null })
              }
            >
              <option value="">{say('notSaid')}</option>
              {personnelKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {say(kind)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {text('agency', 300)}
      {short ? null : text('supervisor', 200)}
      {short ? null : (
        <Field label={say('fiscalYear')}>
          {(control) => (
            <select
              {...control}
              value={profile.fiscalYear ?? ''}
              onChange={({ currentTarget }) =>
                onChange({ ...profile, fiscalYear: Number(currentTarget.value) || null })
              }
            >
              <option value="">{say('calendar')}</option>
              {years.map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
