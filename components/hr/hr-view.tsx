import { FileSpreadsheet, Printer } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import { asksFiles } from '../../lib/hr/figures/filter.ts';
import { fewestPeople } from '../../lib/hr/figures/suppress.ts';
import type { ColumnChoice } from '../../lib/hr/roster/roster.ts';
import { type Asked, mostPeople, type View } from '../../lib/hr/view.ts';
import { dayText } from '../../lib/words/dates.ts';
import { hrWords } from '../../lib/words/hr.ts';
import { partWords } from '../../lib/words/parts.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Note } from '../parts/note.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { DevelopmentPanel } from './development-panel.tsx';
import { FilterBar } from './filter-bar.tsx';
import { CompetenciesTable, GapsPanel } from './gaps-panel.tsx';
import { GroupsTable } from './groups-table.tsx';
import { type Busy, LoadOutcome, LoadProgress, NoFiles, type Outcome, TakeFiles } from './intake.tsx';
import { KpiPanel } from './kpi-panel.tsx';
import { NoticesPanel } from './notices-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { RosterPanel } from './roster-panel.tsx';
import { useLater } from './use-later.ts';

/** What `HrView` takes. */
export interface HrViewProps {
  /** Null until the first picture is there. */
  view: View | null;
  asked: Asked;
  /** ISO day. */
  today: string;
  busy: Busy | null;
  outcome: Outcome | null;
  onAsk: (change: Partial<Asked>) => void;
  onFiles: (files: readonly File[]) => void;
  onCancel: () => void;
  onRoster: (file: File) => void;
  onColumns: (choice: ColumnChoice) => void;
  onForgetRoster: () => void;
  onOpen: (number: number) => void;
  onPrint: () => void;
  onSave: () => void;
  locale: Locale;
}

/** HR's own view of everybody's development: indicators, groups, gaps, hours, evidence, and each person. */
export function HrView(props: HrViewProps) {
  const { view, busy, outcome, onFiles, onCancel, onRoster, onColumns, onForgetRoster, locale } = props;
  const say = speaker(hrWords, locale);
  if (view === null)
    return <Skeleton label={partWords.loading[locale]} widths={[40, 100, 100]} height={64} />;
  const holds = view.filesGiven > 0 || view.roster.read !== null;
  return (
    <>
      <Head {...props} view={view} />
      {busy ? <LoadProgress busy={busy} onCancel={onCancel} locale={locale} /> : null}
      {outcome ? <LoadOutcome outcome={outcome} locale={locale} /> : null}
      {view.everybody > mostPeople ? (
        <Note tone="warn">{say('many', { n: mostPeople.toLocaleString(locale) })}</Note>
      ) : null}
      {holds || busy ? null : <NoFiles onFiles={onFiles} locale={locale} />}
      {holds ? <Figures {...props} view={view} /> : null}
      <RosterPanel
        roster={view.roster}
        onFile={onRoster}
        onColumns={onColumns}
        onForget={onForgetRoster}
        locale={locale}
      />
      <p class="xs dim on-screen sec">{say('leaving')}</p>
    </>
  );
}

function Head({ view, asked, today, onFiles, onPrint, onSave, locale }: HrViewProps & { view: View }) {
  const say = speaker(hrWords, locale);
  const { filter } = asked;
  const only = view.agencies.length === 1 ? view.agencies[0] : undefined;
  const { sums } = view;
  const all = sums.people - view.extra;
  const facts = [
    say('asOf', { day: dayText(today, locale) }),
    view.roster.read === null
      ? say('receivedOnly', { sent: sums.people })
      : say('received', { sent: all - view.missing, all }),
    say('counted', { n: view.filesCounted }),
    say('readBy', { reading: say(asked.reading) }),
  ];
  return (
    <div class="head">
      <div>
        <h1>{filter.agency ?? only ?? say('title')}</h1>
        {view.filesGiven > 0 ? <p>{facts.join(' · ')}</p> : null}
      </div>
      {view.filesGiven > 0 ? (
        <div class="act">
          <Button icon={<Printer class="i" />} onPress={onPrint}>
            {say('print')}
          </Button>
          <Button icon={<FileSpreadsheet class="i" />} onPress={onSave}>
            {say('save')}
          </Button>
          <TakeFiles filled onFiles={onFiles} locale={locale} />
        </div>
      ) : null}
    </div>
  );
}

function Figures({ view, asked, onAsk, onOpen, locale }: HrViewProps & { view: View }) {
  const say = speaker(hrWords, locale);
  const middle = useLater(useMemo(() => ({ view, asked }), [view, asked]));
  const below = useLater(middle);
  const few = view.sums.people < fewestPeople;
  return (
    <div class={few ? 'figures few' : 'figures'}>
      <div class="on-screen">
        <FilterBar
          filter={asked.filter}
          view={view}
          reading={asked.reading}
          onFilter={(some) => onAsk({ filter: { ...asked.filter, ...some } })}
          onReading={(reading) => onAsk({ reading })}
          locale={locale}
        />
      </div>
      <p class="few-note">{say('suppressed')}</p>
      <KpiPanel
        kpis={view.kpis}
        developed={asked.developed}
        onDeveloped={(developed) => onAsk({ developed })}
        roster={view.roster.read !== null}
        asksFiles={asksFiles(asked.filter)}
        locale={locale}
      />
      <GroupsTable
        groups={view.groups}
        dimension={asked.dimension}
        developed={asked.developed}
        onDimension={(dimension) => onAsk({ dimension })}
        locale={locale}
      />
      {middle === null ? null : (
        <>
          <div class="two sec">
            <NoticesPanel
              notices={middle.view.notices}
              counts={middle.view.noticeCounts}
              filesCounted={middle.view.filesCounted}
              onOpen={onOpen}
              locale={locale}
            />
            <GapsPanel
              competencies={middle.view.competencies}
              assessed={middle.view.sums.assessed}
              locale={locale}
            />
          </div>
          <DevelopmentPanel
            sums={middle.view.sums}
            otherReading={middle.view.otherReading}
            reading={middle.asked.reading}
            locale={locale}
          />
        </>
      )}
      {below === null ? null : (
        <>
          <CompetenciesTable competencies={below.view.competencies} locale={locale} />
          <PeoplePanel
            view={below.view}
            list={below.asked.list}
            from={below.asked.from}
            onList={(list) => onAsk({ list })}
            onFrom={(from) => onAsk({ from })}
            onOpen={onOpen}
            locale={locale}
          />
        </>
      )}
    </div>
  );
}
