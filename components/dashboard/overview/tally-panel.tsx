import { CircleDashed } from 'lucide-preact';
import type { Reading } from '../../../lib/framework/methods.ts';
import { rule } from '../../../lib/framework/rules.ts';
import type { Settings } from '../../../lib/idp/settings.ts';
import { buckets } from '../../../lib/idp/shares.ts';
import type { Tally } from '../../../lib/idp/tally.ts';
import { overviewWords } from '../../../lib/words/overview.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Note } from '../../parts/note.tsx';
import { Segment } from '../../parts/segment.tsx';
import { TallyBar, type TallyRow } from '../../parts/tally-bar.tsx';
import { TallyTable } from '../../parts/tally-table.tsx';

/** What a tally is drawn by; `counts` too where there are no hours at all. */
type By = Settings['tallyBy'];

/** The three rows of the picture by hours or by entries; targets are the plan's own shares. */
export function rowsOf(tally: Tally, by: By): TallyRow[] {
  const amounts = by === 'minutes' ? tally.minutes : tally.counts;
  const shares = by === 'minutes' ? tally.shares : tally.countShares;
  return buckets.map((bucket) => ({
    bucket,
    amount: amounts[bucket],
    share: shares?.[bucket] ?? null,
    target: rule(`share-${bucket}`).value,
  }));
}

/** What `TallyPanel` takes. `by` is remembered by whoever draws it. */
export interface TallyPanelProps {
  tally: Tally;
  reading: Reading;
  by: By;
  onBy: (by: By) => void;
  locale: Locale;
}

/** The year's 70:20:10 (สัดส่วน): picture, figures, what is not in it, and the reading of the plan that it follows. */
export function TallyPanel({ tally, reading, by, onBy, locale }: TallyPanelProps) {
  const say = speaker(overviewWords, locale);
  const noHours = tally.totalMinutes === 0 && tally.totalCount > 0;
  const shown = noHours ? 'counts' : by;
  const rows = rowsOf(tally, shown);
  return (
    <div class="tp">
      <div class="th">
        <h2>{say('ratio')}</h2>
        <Segment<By>
          label={say('measure')}
          choices={[
            { value: 'minutes', label: say('byHours') },
            { value: 'counts', label: say('byCount') },
          ]}
          value={shown}
          onChange={onBy}
        />
      </div>
      <TallyBar rows={rows} locale={locale} />
      <TallyTable rows={rows} measure={shown === 'minutes' ? 'minutes' : 'count'} locale={locale} />
      {noHours ? <Note>{say('noHoursAtAll')}</Note> : null}
      {shown === 'minutes' && tally.unknownMinutes > 0 ? (
        <div class="note plain">
          <CircleDashed class="i" />
          <div>
            {say('withoutHours', { n: tally.unknownMinutes })} <a href="#/log">{say('addHours')}</a>
          </div>
        </div>
      ) : null}
      <p class="xs dim">
        {say(`by_${reading}`)} <a href="#/settings">{say('readingLink')}</a>
      </p>
    </div>
  );
}
