import { useId } from 'preact/hooks';
import { cycle } from '../../../lib/framework/cycle.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';
import type { ItemPart } from './item-part.ts';

/** Why an item is in the plan (ภาคผนวก ข้อ 2 A1): one of the plan's three reasons, and the learner's own words. */
export function ReasonField({ item, set, locale }: Omit<ItemPart, 'missing'>) {
  const say = speaker(planWords, locale);
  const name = useId();
  return (
    <fieldset class="pcol">
      <legend class="lab">
        {say('reason')} <span class="colno">{say('notPrinted')}</span>
      </legend>
      <div class="reasons">
        {cycle.reasons.map(({ id }) => (
          <label key={id} class={item.reason === id ? 'optn on' : 'optn'}>
            <input
              type="radio"
              name={name}
              checked={item.reason === id}
              onChange={() => set({ reason: id })}
            />
            <span>{say(`reason_${id}`)}</span>
          </label>
        ))}
      </div>
      <p class="reason-th" lang="th" role="status">
        {cycle.reasons.find(({ id }) => id === item.reason)?.th}
      </p>
      <Field label={say('because')}>
        {(control) => (
          <textarea
            {...control}
            class="in short"
            maxLength={5000}
            value={item.because}
            onInput={({ currentTarget }) => set({ because: currentTarget.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}
