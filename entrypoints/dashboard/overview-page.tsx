import { Closed } from '../../components/dashboard/closed.tsx';
import { Overview } from '../../components/dashboard/overview/overview.tsx';
import { Skeleton } from '../../components/parts/skeleton.tsx';
import { readOverview } from '../../lib/actions/dashboard/overview.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { partWords } from '../../lib/words/parts.ts';
import type { ScreenProps } from './screen.ts';
import { useRead } from './use-read.ts';

/** The overview on the store. */
export function OverviewPage({ store, learner, locale, year, tell, onChanged }: ScreenProps) {
  const { settings, profile, names, today } = learner;
  const now = () => new Date().toISOString();
  const [found, again] = useRead(() => readOverview(store, year, now()), [store, year, settings, profile]);
  if (found.at === 'failed') return <Closed code={found.code} onRetry={again} locale={locale} />;
  if (found.at === 'reading')
    return <Skeleton label={partWords.loading[locale]} widths={[40, 100, 80, 64]} height={48} />;
  const { waiting, ...shown } = found.value;
  return (
    <Overview
      {...shown}
      waiting={{ ...waiting, hasProfile: profile !== null && profile.missionGroup !== null }}
      profile={profile}
      today={today}
      settings={settings}
      names={names}
      onAdd={() => {
        location.hash = '#/log/new';
      }}
      onBy={(tallyBy) => {
        changeSettings(store, () => ({ tallyBy }), now()).then(onChanged, (error: unknown) =>
          tell({ text: storeErrorWords[storeErrorFrom(error).code][locale], failed: true }),
        );
      }}
      locale={locale}
    />
  );
}
