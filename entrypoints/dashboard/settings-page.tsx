import { useEffect, useState } from 'preact/hooks';
import { SettingsView } from '../../components/dashboard/settings/settings-view.tsx';
import type { StorageState } from '../../components/dashboard/settings/storage.tsx';
import { changeSettingsHere } from '../../lib/actions/dashboard/change-settings.ts';
import { tellWritten } from '../../lib/actions/dashboard/changes.ts';
import { siteSwitches } from '../../lib/actions/dashboard/site-switches.ts';
import { askToRemind, mayRemind, remindsByAlarm } from '../../lib/actions/reminder-permission.ts';
import type { Reminding, Settings } from '../../lib/idp/settings.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { writeProfile } from '../../lib/store/write-profile.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { profileWords } from '../../lib/words/profile.ts';
import { settingsWords } from '../../lib/words/settings.ts';
import type { ScreenProps } from './screen.ts';
import { useClassifier } from './use-classifier.ts';

async function readStorage(): Promise<StorageState> {
  const [{ usage }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage ?? 0, persisted };
}

/** The settings on the store. */
export function SettingsPage({ store, learner, locale, tell, onChanged }: ScreenProps) {
  const { settings, profile, years } = learner;
  const classifier = useClassifier();
  const [storage, setStorage] = useState<StorageState | null>(null);
  const measure = () => {
    readStorage().then(setStorage, () => setStorage(null));
  };
  useEffect(measure, []);
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    mayRemind().then(setAllowed, () => setAllowed(false));
  }, []);
  const now = () => new Date().toISOString();
  const done = (text: string) => {
    tellWritten();
    onChanged();
    tell({ text });
  };
  const fail = (error: unknown) =>
    tell({ text: storeErrorWords[storeErrorFrom(error).code][locale], failed: true });
  const change = (changed: Partial<Settings>) =>
    changeSettingsHere(store, () => changed, now()).then(() => done(settingsWords.saved[locale]), fail);
  const remindOf = (reminders: Reminding[]) => {
    if (reminders.length === 0) {
      void change({ reminders });
      return;
    }
    // The browser asks only within the press itself, so nothing may be waited for before; once allowed, it does not ask again.
    askToRemind().then((granted) => {
      setAllowed(granted);
      if (granted) void change({ reminders });
      else tell({ text: settingsWords.remindRefused[locale], failed: true });
    }, fail);
  };
  return (
    <SettingsView
      profile={profile}
      settings={settings}
      sites={siteSwitches(settings)}
      classifier={classifier}
      years={years}
      storage={storage}
      onSaveProfile={(changed) =>
        writeProfile(store, { ...changed, updatedAt: now() }).then(
          () => done(profileWords.saved[locale]),
          fail,
        )
      }
      reminders={allowed ? settings.reminders : []}
      remindedAt={remindsByAlarm() ? 'day' : 'start'}
      onReminders={remindOf}
      onChange={(changed) => void change(changed)}
      onPersist={() => {
        navigator.storage.persist().then(measure, measure);
      }}
      locale={locale}
    />
  );
}
