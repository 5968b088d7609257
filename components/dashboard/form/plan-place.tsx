import type { Entry } from '../../../lib/idp/entry.ts';
import type { Link } from '../../../lib/idp/plan/attach.ts';
import { detailWords } from '../../../lib/words/practice.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';

/** An item of the plan as a choice. */
export interface ItemChoice {
  id: string;
  no: number;
  name: string;
}

/** Where an entry counts in the year's plan: by itself, under an item that the learner chooses, or outside. */
export function PlanPlace({
  items,
  chosen,
  byRule,
  onChoose,
  locale,
}: {
  items: readonly ItemChoice[];
  chosen: Entry['planItem'];
  /** Where it would count by itself. */
  byRule: Link;
  onChoose: (chosen: Entry['planItem']) => void;
  locale: Locale;
}) {
  const say = speaker(detailWords, locale);
  const no = (id: string) => items.find((item) => item.id === id)?.no ?? 0;
  const says =
    byRule.at === 'item'
      ? say('byRule', { no: no(byRule.item) })
      : byRule.at === 'ask'
        ? say('askRule', { list: byRule.among.map(no).join(', ') })
        : say('outsideRule');
  const known = chosen === null || chosen.item === null || items.some(({ id }) => id === chosen.item);
  const value = chosen === null || !known ? 'rules' : (chosen.item ?? 'outside');
  return (
    <Field label={say('place')} help={value === 'rules' ? says : say('placeKept')}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ currentTarget: { value: picked } }) =>
            onChoose(picked === 'rules' ? null : { item: picked === 'outside' ? null : picked })
          }
        >
          <option value="rules">{say('placeRules')}</option>
          {items.map((item) => (
            <option key={item.id} value={item.id}>
              {say('placeItem', { no: item.no, name: item.name })}
            </option>
          ))}
          <option value="outside">{say('placeOutside')}</option>
        </select>
      )}
    </Field>
  );
}
