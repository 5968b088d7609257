import { useState } from 'preact/hooks';
import type { WorkShares } from '../../../lib/framework/classify.ts';
import { type MissionGroupLetter, missionGroups } from '../../../lib/framework/mission-groups.ts';
import { profileWords } from '../../../lib/words/profile.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Note } from '../../parts/note.tsx';
import type { Classifier } from './classifier.ts';
import type { Grouping } from './group-field.tsx';

/** The plan's two questions for mixed work: the share of each group in the present work, then, of equals, the career. */
export function MixedWork({
  classifier,
  onDecide,
  locale,
}: {
  classifier: Classifier;
  onDecide: (grouping: Grouping) => void;
  locale: Locale;
}) {
  const say = speaker(profileWords, locale);
  const [shares, setShares] = useState<WorkShares>({});
  const [career, setCareer] = useState<MissionGroupLetter | undefined>();
  const [tried, setTried] = useState(false);
  const verdict = classifier.groupOfMixedWork(shares, career);
  const tooMuch = Object.values(shares).reduce((sum, percent) => sum + percent, 0) > 100;
  const [workload, path] = classifier.mixedWorkQuestions;
  const nameOf = (letter: MissionGroupLetter) =>
    missionGroups.find((group) => group.letter === letter)?.[locale] ?? letter;

  const decide = () => {
    setTried(true);
    if (tooMuch || verdict.kind === 'ask') return;
    const work = Object.entries(shares)
      .filter(([, percent]) => percent > 0)
      .map(([letter, percent]) => `${letter} ${percent}%`);
    const because = [say('becauseWork', { shares: work.join(', ') })];
    if (verdict.by === 'career') because.push(say('becauseCareer', { group: verdict.group }));
    onDecide({
      missionGroup: verdict.group,
      classifiedBy: 'questions',
      classifiedBecause: because.join(' · '),
    });
  };
  return (
    <div class="mixed">
      <fieldset>
        <legend class="lab" lang="th">
          {workload?.ask}
        </legend>
        <p class="xs dim" lang="th">
          {workload?.place}
        </p>
        <div class="six">
          {missionGroups.map(({ letter }) => (
            <Field key={letter} label={say('share', { group: nameOf(letter) })}>
              {(control) => (
                <input
                  {...control}
                  type="number"
                  min={0}
                  max={100}
                  value={shares[letter] ?? ''}
                  onInput={({ currentTarget }) =>
                    setShares({
                      ...shares,
                      [letter]: Math.min(100, Math.max(0, Number(currentTarget.value) || 0)),
                    })
                  }
                />
              )}
            </Field>
          ))}
        </div>
      </fieldset>
      {verdict.kind === 'ask' && verdict.question === 'career' ? (
        <Field label={<span lang="th">{path?.ask}</span>} help={<span lang="th">{path?.place}</span>}>
          {(control) => (
            <select
              {...control}
              value={career ?? ''}
              onChange={({ currentTarget }) => setCareer(currentTarget.value as MissionGroupLetter)}
            >
              <option value="">{say('careerChoose')}</option>
              {verdict.among.map((letter) => (
                <option key={letter} value={letter}>
                  {nameOf(letter)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {tried && (tooMuch || verdict.kind === 'ask') ? (
        <Note tone="err" role="alert">
          {say(
            tooMuch
              ? 'overHundred'
              : verdict.kind === 'ask' && verdict.question === 'career'
                ? 'careerChoose'
                : 'needShare',
          )}
        </Note>
      ) : null}
      <Button size="small" onPress={decide}>
        {say('decide')}
      </Button>
    </div>
  );
}
