import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Closed } from '../../components/dashboard/closed.tsx';
import type { Year } from '../../components/dashboard/frame.tsx';
import { LogView } from '../../components/dashboard/log/log-view.tsx';
import type { RowTerms } from '../../components/dashboard/log/row.tsx';
import { noFilter } from '../../components/dashboard/log/select-entries.ts';
import { Skeleton } from '../../components/parts/skeleton.tsx';
import { tellWritten } from '../../lib/actions/dashboard/changes.ts';
import {
  confirmCodes,
  fillIn,
  firstEntries,
  removeEntry,
  suggestionsFor,
  takeBack,
  type Written,
  wholeLog,
} from '../../lib/actions/dashboard/log.ts';
import type { Route } from '../../lib/actions/dashboard/route.ts';
import { logTotals } from '../../lib/actions/dashboard/totals.ts';
import { sites } from '../../lib/actions/sites.ts';
import type { Entry } from '../../lib/idp/entry.ts';
import { fiscalYearOf } from '../../lib/idp/fiscal-year.ts';
import { itemNumber, linkOf, planOf } from '../../lib/idp/plan/attach.ts';
import type { Plan } from '../../lib/idp/plan/plan.ts';
import { isLocked } from '../../lib/idp/review/lock.ts';
import { recordsAside, setDamagedAside } from '../../lib/store/aside.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { readEntry } from '../../lib/store/read-log.ts';
import { readPlans, readReview } from '../../lib/store/read-years.ts';
import { restorableEntries, restoreEntry } from '../../lib/store/tombstones.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { logWords } from '../../lib/words/log.ts';
import { partWords } from '../../lib/words/parts.ts';
import { detailWords } from '../../lib/words/practice.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { download } from './download.ts';
import { OwnedFiles } from './owned-files.tsx';
import type { ScreenProps } from './screen.ts';
import { useRead } from './use-read.ts';

const siteLabels = Object.fromEntries(sites.map(({ id, label }) => [id, label]));
const nothingApart = { deleted: [], aside: [] };
let lookedForDamage = false;
const now = () => new Date().toISOString();

function inYear(entry: Entry, year: Year): boolean {
  if (year === 'all' || entry.status === 'ongoing' || entry.completedOn === null) return true;
  return fiscalYearOf(entry.completedOn) === year;
}

/** Where an entry counts in a plan, in words. */
function placeText(plan: Plan, entry: Entry, locale: Locale): string {
  const say = speaker(detailWords, locale);
  const no = (item: string) => itemNumber(plan, item) ?? '';
  const link = linkOf(plan, entry);
  if (link.at === 'item') return say('byRule', { no: no(link.item) });
  return link.at === 'ask' ? say('askRule', { list: link.among.map(no).join(', ') }) : say('outsideRule');
}

/** The same in a row's few words; empty without a plan. */
function shortPlace(plans: readonly Plan[], entry: Entry, locale: Locale): string {
  const plan = planOf(plans, entry);
  if (!plan) return '';
  const say = speaker(logWords, locale);
  const link = linkOf(plan, entry);
  if (link.at === 'item') return say('inItem', { no: itemNumber(plan, link.item) ?? '' });
  return say(link.at === 'ask' ? 'itemToChoose' : 'outsidePlan');
}

/** The log on the store: the newest entries first, the rest behind them; every act is durable before it is told. */
export function LogPage({
  store,
  learner,
  locale,
  tell,
  shownYear,
  route,
}: ScreenProps & { shownYear: Year; route: Extract<Route, { at: 'log' }> }) {
  const say = speaker(logWords, locale);
  const { settings, names, today } = learner;
  const [first, firstAgain] = useRead(
    async () => ({
      entries: await firstEntries(store, shownYear),
      totals: await logTotals(store, shownYear, settings),
      plans: await readPlans(store),
    }),
    [store, shownYear, settings.reading, settings.hoursPerDay],
  );
  // The rest of the log waits until its newest entries are drawn.
  const drawn = first.at !== 'reading';
  const [whole, wholeAgain] = useRead(
    () => (drawn ? wholeLog(store) : Promise.resolve(null)),
    [store, drawn],
  );
  const [apart, apartAgain] = useRead(
    async () =>
      drawn
        ? { deleted: await restorableEntries(store, now()), aside: await recordsAside(store) }
        : nothingApart,
    [store, drawn],
  );
  const [selected, setSelected] = useState<Entry | null>(null);
  const again = useCallback(() => {
    firstAgain();
    wholeAgain();
    apartAgain();
  }, [firstAgain, wholeAgain, apartAgain]);

  // Looked for once per window, behind everything else; nothing is deleted by it.
  const complete = whole.value !== null;
  useEffect(() => {
    if (!complete || lookedForDamage) return;
    lookedForDamage = true;
    requestIdleCallback(() => {
      setDamagedAside(store, now()).then(
        (count) => count > 0 && again(),
        () => undefined,
      );
    });
  }, [store, complete, again]);

  const entries = useMemo(() => {
    const all = whole.value ?? first.value?.entries ?? [];
    return all.filter((entry) => inYear(entry, shownYear));
  }, [whole.value, first.value, shownYear]);

  const [standing] = useRead(async () => {
    if (selected === null) return null;
    const filedIn = selected.completedOn && fiscalYearOf(selected.completedOn);
    const [review, plans] = await Promise.all([
      filedIn ? readReview(store, filedIn) : null,
      readPlans(store),
    ]);
    const plan = planOf(plans, selected);
    return {
      id: selected.id,
      locked: isLocked(selected, review),
      place: plan && placeText(plan, selected, locale),
      suggested: selected.confirmed ? [] : await suggestionsFor(selected),
    };
  }, [store, selected, locale]);
  const known = standing.value?.id === selected?.id ? standing.value : null;

  const { entryId } = route;
  useEffect(() => {
    const known = entries.find(({ id }) => id === entryId);
    if (entryId === null || known) return setSelected(known ?? null);
    readEntry(store, entryId).then(
      (entry) => {
        setSelected(entry);
        if (entry === null) tell({ text: say('noEntry'), failed: true });
      },
      () => setSelected(null),
    );
  }, [entryId, entries]);

  if (first.at === 'failed') return <Closed code={first.code} onRetry={again} locale={locale} />;
  if (first.value === null)
    return <Skeleton label={partWords.loading[locale]} widths={[40, 100, 100, 100, 100]} height={48} />;

  const { plans } = first.value;
  const placeOf = (entry: Entry) => shortPlace(plans, entry, locale);
  const fail = (error: unknown) =>
    tell({ text: storeErrorWords[storeErrorFrom(error).code][locale], failed: true });
  const told = (written: Written) => {
    if (!written.ok) {
      if (written.error === 'changed') tell({ text: say('changedElsewhere'), failed: true });
      if (written.error === 'locked') tell({ text: say('locked'), failed: true });
      if (written.error === 'gone') tell({ text: say('gone'), failed: true });
      again();
      return;
    }
    again();
    const undo = () => {
      takeBack(store, written).then((done) => {
        tell(done ? { text: say('undone') } : { text: say('undoFailed'), failed: true });
        again();
      }, fail);
    };
    tell({ text: say('saved'), undo });
  };
  const onFill: RowTerms['onFill'] = async (entry, missing, value) => {
    try {
      const written = await fillIn(
        store,
        entry,
        missing === 'hours' ? { hours: value } : { completedOn: value },
      );
      if (!written.ok && written.error === 'fields')
        return written.errors.completedOn === 'before-start' ? 'before-start' : 'bad';
      told(written);
    } catch (error) {
      fail(error);
    }
    return null;
  };
  const restore = (id: string) => {
    restoreEntry(store, id, now()).then((entry) => {
      tellWritten();
      tell(entry ? { text: say('restored') } : { text: say('restoreFailed'), failed: true });
      again();
    }, fail);
  };
  const remove = ({ id }: Entry) => {
    removeEntry(store, id).then((removed) => {
      // What is not deleted stands in a submitted copy, or was deleted elsewhere meanwhile; the log read again shows which.
      if (removed) {
        location.hash = '#/log';
        tell({ text: say('deleted'), undo: () => restore(id) });
      } else tell({ text: say('notDeleted'), failed: true });
      again();
    }, fail);
  };
  const confirm = async (entry: Entry, codes: string[]) => {
    try {
      told(await confirmCodes(store, entry, codes));
    } catch (error) {
      fail(error);
    }
  };
  return (
    <LogView
      key={route.show}
      entries={entries}
      complete={complete}
      totals={first.value.totals}
      allYears={shownYear === 'all'}
      names={names}
      terms={{ reading: settings.reading, sites: siteLabels, today, locale, placeOf, onFill }}
      selected={selected}
      locked={known?.locked ?? null}
      suggested={known?.suggested ?? []}
      place={known?.place ?? null}
      files={
        selected ? (
          <OwnedFiles
            key={selected.id}
            store={store}
            kind="entry"
            id={selected.id}
            tell={tell}
            locale={locale}
          />
        ) : null
      }
      initialFilter={route.show === 'to-confirm' ? { ...noFilter, toConfirm: true } : noFilter}
      deleted={apart.value?.deleted ?? nothingApart.deleted}
      aside={apart.value?.aside ?? nothingApart.aside}
      onSelect={(id) => {
        location.hash = id === null ? '#/log' : `#/log/${id}`;
      }}
      onAdd={() => {
        location.hash = '#/log/new';
      }}
      onEdit={(id) => {
        location.hash = `#/log/${id}/edit`;
      }}
      onDelete={remove}
      onRestore={restore}
      onConfirm={confirm}
      onDownloadAside={() =>
        download('set-aside.json', JSON.stringify(apart.value?.aside ?? [], null, 1), 'application/json')
      }
    />
  );
}
