import { BookOpen, ClipboardList, Plus } from 'lucide-preact';
import { missionGroups } from '../../../lib/framework/mission-groups.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import type { Profile } from '../../../lib/idp/profile.ts';
import type { Settings } from '../../../lib/idp/settings.ts';
import type { Tally } from '../../../lib/idp/tally.ts';
import type { NextStep } from '../../../lib/idp/year/next-step.ts';
import type { ItemStanding } from '../../../lib/idp/year/standing.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { overviewWords, yearWords } from '../../../lib/words/overview.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHead } from '../page-head.tsx';
import { PrintLink } from '../print-link.tsx';
import { Beside, type YearFigures } from './beside.tsx';
import { CompetencyGrid } from './competency-grid.tsx';
import { Days } from './days.tsx';
import { Latest } from './latest.tsx';
import { NextSteps, type Waiting } from './next-steps.tsx';
import { TallyPanel } from './tally-panel.tsx';
import { Timeline } from './timeline.tsx';
import { yearStep } from './year-steps.ts';

/** The year's plan and how far it is. */
export interface YearView {
  /** The plan's items as they stand today; null while there is no plan. */
  standings: readonly ItemStanding[] | null;
  entriesOf: Readonly<Record<string, readonly Entry[]>>;
  required: readonly string[];
  planned: readonly string[];
  next: NextStep;
  now: YearFigures;
  /** Null when nothing was logged, planned or reviewed in the year before. */
  before: YearFigures | null;
}

/** What `Overview` takes, all of one fiscal year. */
export interface OverviewProps {
  profile: Profile | null;
  settings: Settings;
  tally: Tally;
  waiting: Waiting;
  year: YearView;
  /** ISO day of today in Bangkok. */
  today: string;
  names: readonly NamedCompetency[];
  /** Finished, confirmed entries by competency code. */
  counts: Readonly<Record<string, number>>;
  latest: readonly Entry[];
  /** Entries that the log of this year shows. */
  total: number;
  onAdd: () => void;
  onBy: (by: Settings['tallyBy']) => void;
  locale: Locale;
}

/** Who it is, in one line, as the profile says: name, position as written, mission group. */
function whoText(profile: Profile | null, locale: Locale): string {
  const say = speaker(overviewWords, locale);
  const group = missionGroups.find(({ letter }) => letter === profile?.missionGroup);
  const name = group && (locale === 'th' ? `${group.th} (${group.en})` : group.en);
  const known = [profile?.name, profile?.position, name && say('group', { name })].filter(Boolean);
  return known.length > 0 ? known.join(' · ') : say('noProfile');
}

/** The overview of a year: tally, at most three next steps, the plan by quarter, days, competencies, last year, latest entries. */
export function Overview(props: OverviewProps) {
  const {
    profile,
    settings,
    tally,
    waiting,
    year,
    today,
    names,
    counts,
    latest,
    total,
    onAdd,
    onBy,
    locale,
  } = props;
  const { fiscalYear, reading } = tally;
  const say = speaker(overviewWords, locale);
  const print = (form: 'IDP1' | 'IDP2') => <PrintLink form={form} fiscalYear={fiscalYear} locale={locale} />;
  const acts = (
    <>
      {year.standings ? print('IDP1') : null}
      {year.standings ? print('IDP2') : null}
      <Button kind="filled" icon={<Plus class="i" />} onPress={onAdd}>
        {say('add')}
      </Button>
    </>
  );
  const empty = tally.totalCount === 0;
  return (
    <>
      <PageHead title={say('title')} action={acts}>
        <bdi>{whoText(profile, locale)}</bdi>
        <span class="printed">
          {' · '}
          {speaker(yearWords, locale)('printed', {
            year: locale === 'th' ? fiscalYear : fiscalYear - 543,
            day: dayText(today, locale),
          })}
        </span>
      </PageHead>
      <section class="panel tops" aria-label={say('ratio')}>
        <TallyPanel tally={tally} reading={reading} by={settings.tallyBy} onBy={onBy} locale={locale} />
        <NextSteps waiting={waiting} year={yearStep(year.next)} locale={locale} />
      </section>
      <div class="sec">
        <Days days={tally.days} hoursPerDay={settings.hoursPerDay} locale={locale} />
      </div>
      <div class="sec">
        {year.standings === null ? (
          <NoPlan locale={locale} />
        ) : (
          <Timeline
            fiscalYear={fiscalYear}
            standings={year.standings}
            entriesOf={year.entriesOf}
            reading={reading}
            today={today}
            locale={locale}
          />
        )}
      </div>
      <div class="two sec">
        <CompetencyGrid
          names={names}
          required={year.required}
          planned={year.planned}
          counts={counts}
          known={waiting.hasProfile}
          locale={locale}
        />
        <div class="stacked">
          {year.before ? <Beside now={year.now} before={year.before} locale={locale} /> : null}
          {empty ? (
            <div class="panel">
              <EmptyState icon={<BookOpen class="i l" />} title={say('emptyTitle')}>
                {say('emptyWhy')}
              </EmptyState>
            </div>
          ) : (
            <Latest entries={latest} total={total} reading={reading} locale={locale} />
          )}
        </div>
      </div>
    </>
  );
}

function NoPlan({ locale }: { locale: Locale }) {
  const say = speaker(yearWords, locale);
  return (
    <section class="panel" aria-label={say('timeline')}>
      <EmptyState
        icon={<ClipboardList class="i l" />}
        title={say('noPlan')}
        action={
          <a class="btn" href="#/plan">
            {say('makePlan')}
          </a>
        }
      >
        {say('noPlanWhy')}
      </EmptyState>
    </section>
  );
}
