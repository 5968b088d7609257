import { Plus } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { Assessment, OcscLine } from '../../../lib/idp/assessment/assessment.ts';
import { isRealDay } from '../../../lib/idp/fiscal-year.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { OcscLineFields } from './ocsc-line.tsx';

type Ocsc = NonNullable<Assessment['ocsc']>;

const newLine: OcscLine = { name: '', score: null, outOf: null, words: '', shows: null, competencies: [] };

/** What `OcscPanel` takes. */
export interface OcscPanelProps {
  ocsc: Assessment['ocsc'];
  names: readonly NamedCompetency[];
  today: string;
  onChange: (ocsc: Assessment['ocsc']) => void;
  locale: Locale;
}

/** What the OCSC online self-assessment showed, keyed in by the learner as it stands there. */
export function OcscPanel({ ocsc, names, today, onChange, locale }: OcscPanelProps) {
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
        <OcscLineFields
          key={at}
          no={at + 1}
          line={line}
          names={names}
          onChange={(change) => set(at, change)}
          onRemove={() => put({ lines: shown.lines.filter((_, index) => index !== at) })}
          locale={locale}
        />
      ))}
    </section>
  );
}
