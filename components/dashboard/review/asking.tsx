import type { Entry } from '../../../lib/idp/entry.ts';
import { itemName } from '../../../lib/idp/plan/item-name.ts';
import type { PlanItem } from '../../../lib/idp/plan/plan.ts';
import { reviewWords } from '../../../lib/words/review.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';

/** An entry that fits several items of the plan, and those items with their numbers. */
export interface AskedEntry {
  entry: Entry;
  among: { item: PlanItem; no: number }[];
}

/** Entries that fit several items: asks once for each where it counts. `null` keeps it outside the plan. */
export function Asking({
  asked,
  onChoose,
  locale,
}: {
  asked: readonly AskedEntry[];
  onChoose: (entry: Entry, item: string | null) => void;
  locale: Locale;
}) {
  const say = speaker(reviewWords, locale);
  if (asked.length === 0) return null;
  return (
    <section class="panel asking" aria-labelledby="asking">
      <h2 id="asking">{say('askTitle', { n: asked.length })}</h2>
      <p class="s mut">{say('askWhy')}</p>
      <ul>
        {asked.map(({ entry, among }) => (
          <li key={entry.id}>
            <bdi>{entry.title}</bdi>
            <select
              class="in"
              aria-label={say('askChoose', { title: entry.title })}
              value=""
              onChange={({ currentTarget: { value } }) => onChoose(entry, value === 'outside' ? null : value)}
            >
              <option value="" disabled>
                {say('askPick')}
              </option>
              {among.map(({ item, no }) => (
                <option key={item.id} value={item.id}>
                  {say('askItem', { no, name: itemName(item) || item.competencies.join(' ') })}
                </option>
              ))}
              <option value="outside">{say('askOutside')}</option>
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
