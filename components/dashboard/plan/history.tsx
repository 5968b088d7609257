import { FilePen } from 'lucide-preact';
import type { Plan, PlanVersion } from '../../../lib/idp/plan/plan.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { SignForm } from '../sign-form.tsx';

/** What `PlanHistory` takes. */
export interface PlanHistoryProps {
  plan: Plan;
  today: string;
  onSign: (day: string) => void;
  onChange: () => void;
  locale: Locale;
}

/** The versions of a plan with their days and reasons, and the learner's own statement of the signature on paper. */
export function PlanHistory({ plan, today, onSign, onChange, locale }: PlanHistoryProps) {
  const say = speaker(planWords, locale);
  const versions: (Plan | PlanVersion)[] = [plan, ...plan.earlier.toReversed()];
  return (
    <section class="panel phist" aria-labelledby="plan-history">
      <header>
        <h2 id="plan-history">{say('history')}</h2>
        <Button size="small" icon={<FilePen class="i" />} onPress={onChange}>
          {say('change')}
        </Button>
      </header>
      {plan.signedOn ? null : (
        <SignForm
          class="psign"
          words={{ label: say('sign'), help: say('signHelp'), wrong: say('needSignDay'), act: say('signDo') }}
          today={today}
          onSign={onSign}
        />
      )}
      <ol class="versions">
        {versions.map((version) => (
          <li key={version.versionId}>
            <details>
              <summary>
                <b>{say('version', { no: version.no })}</b>{' '}
                <span class="mut">
                  {version === plan ? `${say('current')} · ` : ''}
                  {say('since', { on: dayText(version.since, locale) })} ·{' '}
                  {say('nItems', { n: version.items.length })}
                  {version.signedOn ? ` · ${say('signed', { on: dayText(version.signedOn, locale) })}` : ''}
                </span>
              </summary>
              {version.because ? <p class="s">{version.because}</p> : null}
              <ol class="vitems s">
                {version.items.map((item) => (
                  <li key={item.id} lang="th">
                    {[...item.competencies, ...item.knowledge].join(', ') || say('unnamed')}
                    {item.topics.length > 0 ? ` · ${item.topics.map(({ title }) => title).join('; ')}` : ''}
                    {item.quarters.length > 0 ? ` · Q${item.quarters.join(', Q')}` : ''}
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
