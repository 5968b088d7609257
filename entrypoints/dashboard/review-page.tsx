import { useRef, useState } from 'preact/hooks';
import { Closed } from '../../components/dashboard/closed.tsx';
import { NoReview, ReviewView } from '../../components/dashboard/review/review-view.tsx';
import { Skeleton } from '../../components/parts/skeleton.tsx';
import {
  dropFeedback,
  dropPractice,
  writeFeedback,
  writePractice,
} from '../../lib/actions/dashboard/practice.ts';
import {
  carryIntoNext,
  chooseItemOf,
  readReviewScreen,
  signReviewOf,
  submitReviewOf,
  writeReviewRow,
} from '../../lib/actions/dashboard/review.ts';
import { itemName } from '../../lib/idp/plan/item-name.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import type { NoteRemoved } from '../../lib/store/notes.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { logWords } from '../../lib/words/log.ts';
import { partWords } from '../../lib/words/parts.ts';
import { practiceWords } from '../../lib/words/practice.ts';
import { reviewWords } from '../../lib/words/review.ts';
import { speaker } from '../../lib/words/words.ts';
import { OwnedFiles } from './owned-files.tsx';
import type { ScreenProps } from './screen.ts';
import { useRead } from './use-read.ts';
import { YearAnswer } from './year-answer.tsx';

const clock = () =>
  new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Bangkok' });

/** The review of the year on the store; what is typed is saved one change after the other. */
export function ReviewPage({ store, learner, locale, year, tell }: ScreenProps) {
  const say = speaker(reviewWords, locale);
  const { settings, profile, names, today } = learner;
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [found, again] = useRead(
    () => readReviewScreen(store, year, { settings, profile, today }),
    [store, year, settings, profile, today],
  );
  if (found.at === 'failed') return <Closed code={found.code} onRetry={again} locale={locale} />;
  if (found.at === 'reading')
    return <Skeleton label={partWords.loading[locale]} widths={[40, 100, 100, 100]} height={160} />;
  if (found.value === null) return <NoReview locale={locale} />;
  const screen = found.value;

  const words = (error: unknown) => storeErrorWords[storeErrorFrom(error).code][locale];
  const fail = (error: unknown) => tell({ text: words(error), failed: true });
  /** One write after another, so that no change overtakes an earlier one. */
  const inTurn = <T,>(write: () => Promise<T>): Promise<T> => {
    const done = queue.current.then(write, write);
    queue.current = done.catch(() => undefined);
    return done;
  };
  const kept = async (
    write: () => Promise<{ ok: true } | { ok: false; error: string }>,
  ): Promise<string | null> => {
    try {
      const saved = await write();
      if (!saved.ok)
        return saved.error === 'submitted' ? practiceWords.locked[locale] : logWords.changedForm[locale];
      tell({ text: practiceWords.saved[locale] });
      return null;
    } catch (error) {
      return words(error);
    }
  };
  const dropped = (done: Promise<NoteRemoved>) => {
    done.then((how) => {
      if (how === 'locked') tell({ text: practiceWords.locked[locale], failed: true });
      else tell({ text: practiceWords.removed[locale] });
    }, fail);
  };
  return (
    <ReviewView
      key={year}
      fiscalYear={year}
      answer={<YearAnswer store={store} form="IDP2" year={year} locale={locale} />}
      {...screen}
      names={names}
      savedAt={savedAt}
      acts={{
        today,
        items: screen.rows.map(({ item, no }) => ({
          id: item.id,
          label: speaker(practiceWords, locale)('item', {
            no,
            name: itemName(item) || item.competencies.join(' '),
          }),
        })),
        onSavePractice: (item, practice, draft) =>
          kept(() => writePractice(store, practice, { fiscalYear: year, item, ...draft })),
        onRemovePractice: (practice) => dropped(dropPractice(store, practice)),
        filesOf: ({ id }) => (
          <OwnedFiles store={store} kind="practice" id={id} bare tell={tell} locale={locale} />
        ),
        onSaveFeedback: (feedback, draft) => kept(() => writeFeedback(store, feedback, draft)),
        onRemoveFeedback: (feedback) => dropped(dropFeedback(store, feedback)),
      }}
      onChange={async (item, change) => {
        try {
          const saved = await inTurn(() => writeReviewRow(store, screen, item, change));
          if (saved.ok) setSavedAt(clock());
          else tell({ text: say('changedElsewhere'), failed: true });
          return saved.ok ? saved.record.updatedAt : null;
        } catch (error) {
          fail(error);
          return null;
        }
      }}
      onChoose={(entry, item) => {
        chooseItemOf(store, entry, item).then((chosen) => {
          const row = screen.rows.find((one) => one.item.id === item);
          if (!chosen.ok)
            tell({ text: logWords[chosen.error === 'locked' ? 'locked' : 'gone'][locale], failed: true });
          else tell({ text: row ? say('attached', { no: row.no }) : say('keptOutside') });
        }, fail);
      }}
      onSubmit={async () => {
        try {
          const submitted = await inTurn(() => submitReviewOf(store, year));
          tell(
            submitted.ok ? { text: say('justSubmitted') } : { text: say('changedElsewhere'), failed: true },
          );
        } catch (error) {
          fail(error);
        }
      }}
      onSign={(day) => {
        inTurn(() => signReviewOf(store, year, day)).then((saved) => {
          if (saved.ok) tell({ text: practiceWords[day === null ? 'removed' : 'saved'][locale] });
          else tell({ text: logWords.changedForm[locale], failed: true });
        }, fail);
      }}
      onCarry={() => {
        const into = locale === 'th' ? year + 1 : year + 1 - 543;
        carryIntoNext(store, screen).then((carried) => {
          tell(
            carried.ok
              ? { text: say('carried', { year: into, n: carried.added }) }
              : { text: say('nextFixed', { year: into }), failed: true },
          );
        }, fail);
      }}
      locale={locale}
    />
  );
}
