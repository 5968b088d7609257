import { Onboarding } from '../../components/dashboard/onboarding/onboarding.tsx';
import { changeSettingsHere } from '../../lib/actions/dashboard/change-settings.ts';
import { tellWritten } from '../../lib/actions/dashboard/changes.ts';
import { siteSwitches } from '../../lib/actions/dashboard/site-switches.ts';
import type { Settings } from '../../lib/idp/settings.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { writeProfile } from '../../lib/store/write-profile.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import type { ScreenProps } from './screen.ts';
import { useClassifier } from './use-classifier.ts';

/** The first steps on the store; every step that is taken is durable before the next one shows. */
export function WelcomePage({ store, learner, locale, tell, onChanged }: ScreenProps) {
  const classifier = useClassifier();
  const now = () => new Date().toISOString();
  const kept = async (written: Promise<unknown>): Promise<boolean> => {
    try {
      await written;
    } catch (error) {
      tell({ text: storeErrorWords[storeErrorFrom(error).code][locale], failed: true });
      return false;
    }
    tellWritten();
    onChanged();
    return true;
  };
  const change = (update: (settings: Settings) => Partial<Settings>) =>
    kept(changeSettingsHere(store, update, now()));
  return (
    <Onboarding
      profile={learner.profile}
      reading={learner.settings.reading}
      sites={siteSwitches(learner.settings)}
      classifier={classifier}
      years={learner.years}
      onProfile={(profile) => kept(writeProfile(store, { ...profile, updatedAt: now() }))}
      onSites={(on) => change(({ sites }) => ({ sites: { ...sites, ...on } }))}
      onReading={(reading) => change(() => ({ onboarded: true, ...(reading && { reading }) }))}
      locale={locale}
    />
  );
}
