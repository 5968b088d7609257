import { X } from 'lucide-preact';
import type { CompetencyCode } from '../../../lib/framework/competencies.ts';
import type { OcscLine } from '../../../lib/idp/assessment/assessment.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { CodeChip } from '../../parts/code-chip.tsx';
import { Field } from '../../parts/field.tsx';
import { IconButton } from '../../parts/icon-button.tsx';

/** What `OcscLineFields` takes. */
export interface OcscLineFieldsProps {
  /** The line's number from 1. */
  no: number;
  line: OcscLine;
  names: readonly NamedCompetency[];
  onChange: (change: Partial<OcscLine>) => void;
  onRemove: () => void;
  locale: Locale;
}

/** A number as it was typed; null for none. */
function numberOf(text: string): number | null {
  const found = Number(text);
  return text.trim() === '' || Number.isNaN(found) ? null : found;
}

/** The competencies that one result is read as: any number, each a press away from being taken out. */
function Codes({ line, names, onChange, locale }: Omit<OcscLineFieldsProps, 'no' | 'onRemove'>) {
  const say = speaker(assessmentWords, locale);
  const { competencies } = line;
  const left = names.filter(({ code }) => !competencies.some((one) => one === code));
  return (
    <div class="ocodes">
      <Field label={say('ocscCode')}>
        {(control) => (
          <select
            {...control}
            value=""
            onChange={({ currentTarget }) => {
              const code = currentTarget.value as CompetencyCode;
              currentTarget.value = '';
              if (code) onChange({ competencies: [...competencies, code] });
            }}
          >
            <option value="">{say(competencies.length > 0 ? 'ocscMore' : 'ocscNothing')}</option>
            {left.map(({ code, th }) => (
              <option key={code} value={code} lang="th">
                {code} {th}
              </option>
            ))}
          </select>
        )}
      </Field>
      {competencies.length > 0 ? (
        <ul>
          {competencies.map((code) => (
            <li key={code}>
              <CodeChip code={code} />
              <IconButton
                label={say('takeOutCode', { code })}
                icon={<X class="i sm" />}
                onPress={() => onChange({ competencies: competencies.filter((one) => one !== code) })}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** One result of the OCSC online self-assessment, keyed in as it stands there, and what the learner reads it as. */
export function OcscLineFields(props: OcscLineFieldsProps) {
  const { no, line, onChange, onRemove, locale } = props;
  const say = speaker(assessmentWords, locale);
  return (
    <fieldset class="oline">
      <legend class="sr">{say('ocscLine', { no })}</legend>
      <Field label={say('ocscName')}>
        {(control) => (
          <input
            {...control}
            maxLength={300}
            value={line.name}
            onInput={({ currentTarget }) => onChange({ name: currentTarget.value })}
          />
        )}
      </Field>
      <div class="oscore">
        <Field label={say('ocscScore')}>
          {(control) => (
            <input
              {...control}
              inputMode="decimal"
              value={line.score ?? ''}
              onChange={({ currentTarget }) => onChange({ score: numberOf(currentTarget.value) })}
            />
          )}
        </Field>
        <Field label={say('ocscOutOf')}>
          {(control) => (
            <input
              {...control}
              inputMode="decimal"
              value={line.outOf ?? ''}
              onChange={({ currentTarget }) => {
                const outOf = numberOf(currentTarget.value);
                onChange({ outOf: outOf !== null && outOf > 0 ? outOf : null });
              }}
            />
          )}
        </Field>
      </div>
      <Field label={say('ocscWords')}>
        {(control) => (
          <input
            {...control}
            maxLength={1000}
            value={line.words}
            onInput={({ currentTarget }) => onChange({ words: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={say('ocscShows')}>
        {(control) => (
          <select
            {...control}
            value={line.shows ?? ''}
            onChange={({ currentTarget }) =>
              onChange({ shows: (currentTarget.value || null) as OcscLine['shows'] })
            }
          >
            <option value="">{say('ocscNothing')}</option>
            <option value="strength">{say('strength')}</option>
            <option value="weakness">{say('weakness')}</option>
          </select>
        )}
      </Field>
      <Codes {...props} />
      <IconButton label={say('takeOut', { no })} icon={<X class="i" />} onPress={onRemove} />
    </fieldset>
  );
}
