import { BookOpen, Plus, Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../../lib/idp/entry.ts';
import type { Aside } from '../../../lib/idp/records.ts';
import type { MatchedCode } from '../../../lib/mapping/match.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { logWords } from '../../../lib/words/log.ts';
import { speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHead } from '../page-head.tsx';
import { Detail } from './detail.tsx';
import { Filters } from './filters.tsx';
import type { RowTerms } from './row.tsx';
import { filterEntries, groupEntries, type LogFilter, narrows, noFilter } from './select-entries.ts';
import { type Deleted, DeletedList, SetAside } from './set-aside.tsx';
import { type LogTotals, logSummary } from './summary-line.ts';
import { LogTable } from './table.tsx';
import { useLogKeys } from './use-log-keys.ts';

/** From this many entries on, one quarter is open at a time. */
const many = 200;

/** What `LogView` takes. */
export interface LogViewProps {
  /** Entries of the chosen year or of all, with everything that is in no year; newest quarter first is enough at first. */
  entries: readonly Entry[];
  /** False while only the first of them are read. */
  complete: boolean;
  totals: LogTotals;
  /** Whether the head of the window stands at all years. */
  allYears: boolean;
  names: readonly NamedCompetency[];
  terms: RowTerms;
  /** The entry whose details are open; null for none. */
  selected: Entry | null;
  /** Whether that entry is locked by the submitted review of its year; null while that is not known. */
  locked?: boolean | null;
  /** What the matcher offers for that entry while it waits for confirmation. */
  suggested?: readonly MatchedCode[];
  /** Where it counts in its year's plan, in words; null without a plan. */
  place?: string | null;
  /** The files of that entry. */
  files?: ComponentChildren;
  initialFilter?: LogFilter;
  deleted: readonly Deleted[];
  aside: readonly Aside[];
  onSelect: (id: string | null) => void;
  onAdd: () => void;
  onEdit: (id: string) => void;
  onDelete: (entry: Entry) => void;
  onRestore: (id: string) => void;
  onConfirm: (entry: Entry, codes: string[]) => Promise<void>;
  onDownloadAside: () => void;
}

/** The learning log (รายการเรียนรู้): search and filters, the table by quarter, one entry beside it. */
export function LogView(props: LogViewProps) {
  const { entries, complete, totals, allYears, names, terms, selected, deleted, aside } = props;
  const { onSelect, onAdd, onEdit, onDelete, onRestore, onConfirm } = props;
  const { locale, reading, sites } = terms;
  const say = speaker(logWords, locale);
  const [filter, setFilter] = useState<LogFilter>(props.initialFilter ?? noFilter);
  const [opened, setOpened] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const byArrow = useRef(false);

  const nameOf = useMemo(() => {
    const known = new Map(names.map(({ code, th }) => [code, th]));
    return (code: string) => known.get(code) ?? '';
  }, [names]);
  const found = useMemo(
    () => (narrows(filter) ? filterEntries(entries, filter, { reading, nameOf }) : [...entries]),
    [entries, filter, reading, nameOf],
  );
  const groups = useMemo(() => groupEntries(found), [found]);
  // What waits for a day stands first, but the newest quarter is what one comes for.
  const newest = groups.find(({ quarter }) => quarter !== null) ?? groups[0];
  const inGroup = groups.find((group) => group.entries.some(({ id }) => id === selected?.id));
  // By what the log holds, not by what is read so far, so that nothing folds under the reader's eyes.
  const size = narrows(filter) ? found.length : Math.max(found.length, totals.count);
  const onlyOpen = size <= many ? null : (opened ?? inGroup?.key ?? newest?.key ?? null);

  const selectedId = selected?.id ?? null;
  useEffect(() => {
    if (selectedId !== null && !byArrow.current) heading.current?.focus();
    byArrow.current = false;
  }, [selectedId]);

  const rowLink = (id: string | null) =>
    table.current?.querySelector<HTMLElement>(`a[data-entry="${CSS.escape(id ?? '')}"]`) ?? null;
  const close = () => {
    if (selectedId === null) return;
    const link = rowLink(selectedId);
    onSelect(null);
    link?.focus();
  };
  const move = (by: 1 | -1) => {
    const links = [...(table.current?.querySelectorAll<HTMLElement>('a[data-entry]') ?? [])];
    const here = links.findIndex(
      (link) => link === document.activeElement || link.dataset.entry === selectedId,
    );
    const next = here < 0 ? undefined : links[here + by];
    if (!next?.dataset.entry) return false;
    byArrow.current = true;
    next.focus();
    onSelect(next.dataset.entry);
    return true;
  };
  useLogKeys({ search: () => search.current?.focus(), add: onAdd, close, move });

  const none = entries.length === 0 && complete && !narrows(filter);
  const clear = (
    <Button
      size="small"
      onPress={() => {
        setFilter(noFilter);
        search.current?.focus();
      }}
    >
      {say('clear')}
    </Button>
  );
  return (
    <>
      <PageHead
        title={say('title')}
        action={
          <Button kind="filled" icon={<Plus class="i" />} onPress={onAdd}>
            {say('add')}
          </Button>
        }
      >
        {logSummary(totals, locale)}
      </PageHead>
      <section class="panel logp" aria-label={say('title')}>
        {none ? null : (
          <Filters
            filter={filter}
            onFilter={(next) => {
              setFilter(next);
              setOpened(null);
            }}
            names={names}
            sources={Object.entries(sites).map(([id, label]) => ({ id, label }))}
            toConfirm={totals.unconfirmed}
            searchRef={search}
            locale={locale}
          />
        )}
        <div class={selected ? 'split' : 'split whole'}>
          <div class="tw" ref={table}>
            {none ? (
              <EmptyState
                icon={<BookOpen class="i l" />}
                level={2}
                title={say(allYears ? 'emptyTitle' : 'emptyYear')}
              >
                {say('emptyWhy')}
              </EmptyState>
            ) : found.length === 0 && complete ? (
              <EmptyState icon={<Search class="i l" />} title={say('notFound')} action={clear}>
                {filter.text ? say('notFoundFor', { text: filter.text }) : say('notFoundFilter')}
              </EmptyState>
            ) : (
              <LogTable
                groups={groups}
                onlyOpen={onlyOpen}
                counted={complete}
                onOpen={(key) => setOpened(key === onlyOpen ? '' : key)}
                selectedId={selectedId}
                terms={terms}
              />
            )}
          </div>
          {selected ? (
            <Detail
              entry={selected}
              names={names}
              terms={terms}
              suggested={props.suggested ?? []}
              locked={props.locked === undefined ? false : props.locked}
              place={props.place ?? null}
              files={props.files}
              headingRef={heading}
              onClose={close}
              onEdit={() => onEdit(selected.id)}
              onDelete={() => onDelete(selected)}
              onConfirm={(codes) => onConfirm(selected, codes)}
            />
          ) : null}
        </div>
        <div class="foot">
          <span role="status">
            {!complete
              ? say('reading')
              : narrows(filter)
                ? say('shownSome', { n: found.length, all: entries.length })
                : say('shownAll', { n: entries.length })}
          </span>
          {onlyOpen === null ? null : <span class="dim">{say('manyHint')}</span>}
          <span class="dim keys">{say('keys')}</span>
          <a href="#/export">{say('toTable')}</a>
        </div>
      </section>
      <SetAside aside={aside} onDownload={props.onDownloadAside} locale={locale} />
      <DeletedList deleted={deleted} onRestore={onRestore} locale={locale} />
    </>
  );
}
