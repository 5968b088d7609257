import { tallyWords } from '../../lib/words/parts.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import type { Bucket } from './bucket-tag.tsx';

/** One part of the year's 70:20:10. */
export interface TallyRow {
  bucket: Bucket;
  /** Minutes, or number of entries, as `measure` says. */
  amount: number;
  /** Whole per cent; the three sum to 100. Null when there is nothing to share out. */
  share: number | null;
  /** Whole per cent that the plan aims at. */
  target: number;
}

/** What `TallyBar` takes: three rows, 70 first. */
export interface TallyBarProps {
  rows: readonly TallyRow[];
  locale: Locale;
  /** 16 px high, without the target, for the popup. */
  small?: boolean;
}

/** Two stacked bars on one scale, จริง over เป้าหมาย; colour and pattern, with the figures in their spoken name. */
export function TallyBar({ rows, locale, small }: TallyBarProps) {
  const say = speaker(tallyWords, locale);
  const total = rows.reduce((sum, row) => sum + row.amount, 0);
  const spoken = (what: string, of: (row: TallyRow) => number) =>
    say('picture', { what, ...Object.fromEntries(rows.map((row) => [`s${row.bucket}`, of(row)])) });
  const actual =
    total > 0 ? (
      <div
        class={small ? 'stack small' : 'stack'}
        role="img"
        aria-label={spoken(say('actual'), (row) => row.share ?? 0)}
      >
        {rows.map((row) =>
          row.amount > 0 ? (
            <span key={row.bucket} class={`p${row.bucket}`} style={{ flex: `${row.amount} 0 0` }} />
          ) : null,
        )}
      </div>
    ) : (
      <div class={small ? 'stack small none' : 'stack none'} role="img" aria-label={say('none')} />
    );
  if (small) return actual;
  return (
    <div class="ruler">
      <span>{say('actual')}</span>
      {actual}
      <span class="dim">{say('target')}</span>
      <div class="stack target" role="img" aria-label={spoken(say('target'), (row) => row.target)}>
        {rows.map((row) => (
          <span key={row.bucket} class={`p${row.bucket}`} style={{ flex: `${row.target} 0 0` }} />
        ))}
      </div>
    </div>
  );
}
