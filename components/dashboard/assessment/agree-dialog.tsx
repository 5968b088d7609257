import { useState } from 'preact/hooks';
import type { AgreedSkill } from '../../../lib/idp/assessment/agreement.ts';
import { type Skill, skill } from '../../../lib/idp/assessment/skills.ts';
import { isRealDay } from '../../../lib/idp/fiscal-year.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../form-dialog.tsx';

/** What is to be agreed: a skill to leave out, or one to add (null until it is chosen). */
export type Asking = { change: 'added'; skill: string | null } | { change: 'left-out'; skill: string };

const domains = ['ability', 'knowledge', 'experience', 'attribute'] as const;

/** What `AgreeDialog` takes. */
export interface AgreeDialogProps {
  asking: Asking;
  /** Skills that can be added. */
  choices: readonly Skill[];
  today: string;
  onClose: () => void;
  /** Keeps what was agreed; why it could not, in words, or null. */
  onAgree: (agreed: AgreedSkill) => Promise<string | null>;
  locale: Locale;
}

/** Asks for the reason and the day with which a skill is added or left out. */
export function AgreeDialog({ asking, choices, today, onClose, onAgree, locale }: AgreeDialogProps) {
  const say = speaker(assessmentWords, locale);
  const [which, setWhich] = useState(asking.skill ?? '');
  const [because, setBecause] = useState('');
  const [on, setOn] = useState(today);
  const name = skill(which);
  const errors = {
    which: which === '' ? say('needWhich') : null,
    because: because.trim() === '' ? say('needBecause') : null,
    on: isRealDay(on) ? null : say('needDay'),
  };
  const title =
    asking.change === 'left-out'
      ? say('leaveOutOne', { skill: name?.code ?? name?.th ?? '' })
      : asking.skill
        ? say('addOne', { code: asking.skill })
        : say('add');
  return (
    <FormDialog
      title={title}
      saveLabel={say('keep')}
      wrong={Object.values(errors).some((error) => error !== null)}
      onSave={() => onAgree({ skill: which, change: asking.change, because: because.trim(), on })}
      onClose={onClose}
      locale={locale}
    >
      {(tried) => (
        <>
          <p class="s mut">{say('agreedWhy')}</p>
          {asking.skill === null ? (
            <Field label={say('which')} error={tried ? errors.which : null}>
              {(control) => (
                <select
                  {...control}
                  value={which}
                  onChange={({ currentTarget }) => setWhich(currentTarget.value)}
                >
                  <option value="">{say('needWhich')}</option>
                  {domains.map((domain) => (
                    <optgroup key={domain} label={say(domain)}>
                      {choices
                        .filter((one) => one.domain === domain)
                        .map(({ id, code, th }) => (
                          <option key={id} value={id} lang="th">
                            {code} {th}
                          </option>
                        ))}
                    </optgroup>
                  ))}
                </select>
              )}
            </Field>
          ) : (
            <p lang="th">
              <b>{name?.th}</b>
            </p>
          )}
          <Field label={say('because')} error={tried ? errors.because : null}>
            {(control) => (
              <textarea
                {...control}
                maxLength={1000}
                value={because}
                onInput={({ currentTarget }) => setBecause(currentTarget.value)}
              />
            )}
          </Field>
          <Field label={say('agreedDay')} error={tried ? errors.on : null}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={on}
                onInput={({ currentTarget }) => setOn(currentTarget.value)}
              />
            )}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
