import type { Reading } from '../../../lib/framework/methods.ts';
import type { Holder } from '../../../lib/idp/plan/fit.ts';
import type { PlanItem } from '../../../lib/idp/plan/plan.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import type { Locale } from '../../../lib/words/words.ts';

/** What every field of an item takes. */
export interface ItemPart {
  item: PlanItem;
  /** Changes some fields of the item. */
  set: (change: Partial<PlanItem>) => void;
  /** Whether it is said that the field is still empty. */
  missing: boolean;
  holder: Holder;
  names: readonly NamedCompetency[];
  reading: Reading;
  locale: Locale;
}
