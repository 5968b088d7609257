import { useId } from 'preact/hooks';
import { fiscalYearBounds } from '../../../lib/idp/fiscal-year.ts';
import { monthsOf } from '../../../lib/idp/plan/period.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { speaker } from '../../../lib/words/words.ts';
import { Column } from './column.tsx';
import type { ItemPart } from './item-part.ts';

const quarters = [1, 2, 3, 4] as const;

/** Column (5): the quarters of the fiscal year, and where the learner wants them the two days. */
export function PeriodField({ item, set, missing, year, locale }: ItemPart & { year: number }) {
  const say = speaker(planWords, locale);
  const id = useId();
  const bounds = fiscalYearBounds(year);
  const months = monthsOf(item);
  const toggle = (quarter: (typeof quarters)[number]) =>
    set({
      quarters: quarters.filter((one) => (one === quarter) !== item.quarters.includes(one)),
    });
  const day = (field: 'startsOn' | 'endsOn') => (
    <div class="fld">
      <label class="lab" for={id + field}>
        {say(field)}
      </label>
      <input
        id={id + field}
        class="in"
        type="date"
        min={field === 'endsOn' ? (item.startsOn ?? bounds.from) : bounds.from}
        max={bounds.to}
        value={item[field] ?? ''}
        onChange={({ currentTarget }) => set({ [field]: currentTarget.value || null })}
      />
    </div>
  );
  return (
    <Column
      item={item.id}
      column="period"
      label={say('period')}
      help={say('periodHelp')}
      missing={missing}
      locale={locale}
    >
      <div class="qs">
        {quarters.map((quarter) => (
          <label key={quarter} class={item.quarters.includes(quarter) ? 'optn on' : 'optn'}>
            <input
              type="checkbox"
              checked={item.quarters.includes(quarter)}
              onChange={() => toggle(quarter)}
            />
            <span>
              <b>Q{quarter}</b>
              <small>{say(`q${quarter}`)}</small>
            </span>
          </label>
        ))}
      </div>
      <details class="unfold" open={item.startsOn !== null || item.endsOn !== null}>
        <summary>{say('dates')}</summary>
        <div class="sides">
          {day('startsOn')}
          {day('endsOn')}
        </div>
      </details>
      {months > 0 ? <p class="help">{say('months', { n: months })}</p> : null}
    </Column>
  );
}

/** Column (6): who evaluates the outcome. */
export function EvaluationField({ item, set, missing, locale }: ItemPart) {
  const say = speaker(planWords, locale);
  const { evaluation } = item;
  return (
    <Column item={item.id} column="evaluation" label={say('evaluation')} missing={missing} locale={locale}>
      <div class="sides">
        {(['self', 'others'] as const).map((who) => (
          <label key={who} class={evaluation[who] ? 'optn on' : 'optn'}>
            <input
              type="checkbox"
              checked={evaluation[who]}
              onChange={() => set({ evaluation: { ...evaluation, [who]: !evaluation[who] } })}
            />
            <span>{say(who)}</span>
          </label>
        ))}
      </div>
    </Column>
  );
}
