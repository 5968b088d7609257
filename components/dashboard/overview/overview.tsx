import { BookOpen, Plus } from 'lucide-preact';
import { missionGroups } from '../../../lib/framework/mission-groups.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import type { Profile } from '../../../lib/idp/profile.ts';
import type { Settings } from '../../../lib/idp/settings.ts';
import type { Tally } from '../../../lib/idp/tally.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { overviewWords } from '../../../lib/words/overview.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHead } from '../page-head.tsx';
import { Days } from './days.tsx';
import { Latest } from './latest.tsx';
import { NextSteps, type Waiting } from './next-steps.tsx';
import { Required } from './required.tsx';
import { TallyPanel } from './tally-panel.tsx';

/** What `Overview` takes, all of one fiscal year. */
export interface OverviewProps {
  profile: Profile | null;
  settings: Settings;
  tally: Tally;
  waiting: Waiting;
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

/** The overview of a year: tally, at most three next steps, days, competencies, latest entries. */
export function Overview(props: OverviewProps) {
  const { profile, settings, tally, waiting, names, counts, latest, total, onAdd, onBy, locale } = props;
  const say = speaker(overviewWords, locale);
  const add = (
    <Button kind="filled" icon={<Plus class="i" />} onPress={onAdd}>
      {say('add')}
    </Button>
  );
  const empty = tally.totalCount === 0;
  return (
    <>
      <PageHead title={say('title')} action={add}>
        <bdi>{whoText(profile, locale)}</bdi>
      </PageHead>
      <section class="panel tops" aria-label={say('ratio')}>
        <TallyPanel
          tally={tally}
          reading={settings.reading}
          by={settings.tallyBy}
          onBy={onBy}
          locale={locale}
        />
        <NextSteps waiting={waiting} locale={locale} />
      </section>
      <div class="sec">
        <Days days={tally.days} hoursPerDay={settings.hoursPerDay} locale={locale} />
      </div>
      <div class="two sec">
        <Required
          names={names}
          counts={counts}
          known={profile !== null && profile.missionGroup !== null}
          locale={locale}
        />
        {empty ? (
          <div class="panel">
            <EmptyState icon={<BookOpen class="i l" />} title={say('emptyTitle')}>
              {say('emptyWhy')}
            </EmptyState>
          </div>
        ) : (
          <Latest entries={latest} total={total} reading={settings.reading} locale={locale} />
        )}
      </div>
    </>
  );
}
