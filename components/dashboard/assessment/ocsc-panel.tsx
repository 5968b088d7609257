import { Plus, X } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { CompetencyCode } from '../../../lib/framework/competencies.ts';
import type { Assessment, OcscLine } from '../../../lib/idp/assessment/assessment.ts';
import { isRealDay } from '../../../lib/idp/fiscal-year.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { IconButton } from '../../parts/icon-button.tsx';

type Ocsc = NonNullable<Assessment['ocsc']>;

const newLine: OcscLine = { name: '', score: null, outOf: null, words: '', shows: null, competencies: [] };

/** A number as it was typed; null for none. */
function numberOf(text: string): number | null {
  const found = Number(text);
  return text.trim() === '' || Number.isNaN(found) ? null : found;
}

/** What the OCSC online self-assessment showed, keyed in by the learner as it stands there. */
export function OcscPanel({
  ocsc,
  names,
  today,
  onChange,
  locale,
}: {
  ocsc: Assessment['ocsc'];
  names: readonly NamedCompetency[];
  today: string;
  onChange: (ocsc: Assessment['ocsc']) => void;
  locale: Locale;
}) {
  const say = speaker(assessmentWords, locale);
  const id = useId();
  const shown: Ocsc = ocsc ?? { takenOn: null, lines: [] };
  const put = (change: Partial<Ocsc>) => {
    const next = { ...shown, ...change };
    onChange(next.lines.length === 0 && next.takenOn === null ? null : next);
  };
  const set = (at: number, change: Partial<OcscLine>) =>
    put({ lines: shown.lines.map((line, index) => (index === at ? { ...line, ...change } : line)) });
  return (
    <section class="panel ocsc" aria-labelledby={`${id}t`}>
      <header>
        <h2 id={`${id}t`}>{say('ocsc')}</h2>
        <Button
          size="small"
          icon={<Plus class="i" />}
          onPress={() => put({ lines: [...shown.lines, newLine] })}
        >
          {say('ocscAdd')}
        </Button>
      </header>
      <p class="s mut">{say('ocscWhy')}</p>
      {shown.lines.length === 0 ? null : (
        <div class="oday">
          <Field label={say('ocscOn')}>
            {(control) => (
              <input
                {...control}
                type="date"
                max={today}
                value={shown.takenOn ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  if (value === '' || isRealDay(value)) put({ takenOn: value || null });
                }}
              />
            )}
          </Field>
        </div>
      )}
      {shown.lines.map((line, at) => (
        <fieldset key={at} class="oline">
          <legend class="sr">{say('ocscLine', { no: at + 1 })}</legend>
          <Field label={say('ocscName')}>
            {(control) => (
              <input
                {...control}
                maxLength={300}
                value={line.name}
                onInput={({ currentTarget }) => set(at, { name: currentTarget.value })}
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
                  onChange={({ currentTarget }) => set(at, { score: numberOf(currentTarget.value) })}
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
                    set(at, { outOf: outOf !== null && outOf > 0 ? outOf : null });
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
                onInput={({ currentTarget }) => set(at, { words: currentTarget.value })}
              />
            )}
          </Field>
          <Field label={say('ocscShows')}>
            {(control) => (
              <select
                {...control}
                value={line.shows ?? ''}
                onChange={({ currentTarget }) =>
                  set(at, { shows: (currentTarget.value || null) as OcscLine['shows'] })
                }
              >
                <option value="">{say('ocscNothing')}</option>
                <option value="strength">{say('strength')}</option>
                <option value="weakness">{say('weakness')}</option>
              </select>
            )}
          </Field>
          <Field label={say('ocscCode')}>
            {(control) => (
              <select
                {...control}
                value={line.competencies[0] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  set(at, { competencies: value ? [value as CompetencyCode] : [] })
                }
              >
                <option value="">{say('ocscNothing')}</option>
                {names.map(({ code, th }) => (
                  <option key={code} value={code} lang="th">
                    {code} {th}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <IconButton
            label={say('takeOut', { no: at + 1 })}
            icon={<X class="i" />}
            onPress={() => put({ lines: shown.lines.filter((_, index) => index !== at) })}
          />
        </fieldset>
      ))}
    </section>
  );
}
