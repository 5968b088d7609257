import type { Entry } from '../../../lib/idp/entry.ts';
import { cameLater, risenLater } from '../../../lib/idp/review/lock.ts';
import type { Review } from '../../../lib/idp/review/review.ts';
import { reviewWords } from '../../../lib/words/review.ts';
import type { Locale } from '../../../lib/words/words.ts';
import { StatusTag } from '../../parts/status-tag.tsx';

/** What happened to an entry after its year's review was submitted: it corrects another, it came later, or its evidence rose. */
export function LaterTag({
  entry,
  review,
  locale,
}: {
  entry: Entry;
  review: Pick<Review, 'fiscalYear' | 'submittedAt'> | null;
  locale: Locale;
}) {
  const what =
    entry.corrects !== null
      ? 'correcting'
      : cameLater(entry, review)
        ? 'later'
        : risenLater(entry, review).length > 0
          ? 'risen'
          : null;
  return what === null ? null : <StatusTag tone="info">{reviewWords[what][locale]}</StatusTag>;
}
