import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Profile } from '../../../lib/idp/profile.ts';
import type { Reminding, Settings } from '../../../lib/idp/settings.ts';
import { profileWords } from '../../../lib/words/profile.ts';
import { settingsWords } from '../../../lib/words/settings.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { PageHead } from '../page-head.tsx';
import type { Classifier } from './classifier.ts';
import { DayLength } from './day-length.tsx';
import { ProfileForm } from './profile-form.tsx';
import { ReadingChoice } from './reading-choice.tsx';
import { ReminderSwitches } from './reminder-switches.tsx';
import { type SiteSwitch, SiteSwitches } from './site-switches.tsx';
import { Storage, type StorageState } from './storage.tsx';

/** What `SettingsView` takes; `onChange` is applied and kept at once. */
export interface SettingsViewProps {
  profile: Profile | null;
  settings: Settings;
  sites: readonly SiteSwitch[];
  classifier: Classifier | null;
  years: readonly number[];
  /** Null while the browser has not said, or where it does not say. */
  storage: StorageState | null;
  /** Kinds of reminders that are on. */
  reminders: readonly Reminding[];
  /** When it is looked whether one is due: once a day, or when browser or background start. */
  remindedAt: 'day' | 'start';
  onReminders: (kinds: Reminding[]) => void;
  onSaveProfile: (profile: Profile) => Promise<void>;
  onChange: (change: Partial<Settings>) => void;
  onPersist: () => void;
  locale: Locale;
}

function Part({ title, why, children }: { title: string; why?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {why ? <p class="s mut">{why}</p> : null}
      </div>
      <div>{children}</div>
    </section>
  );
}

/** The settings (ตั้งค่า) with the profile first. */
export function SettingsView(props: SettingsViewProps) {
  const {
    profile,
    settings,
    sites,
    classifier,
    years,
    storage,
    reminders,
    onSaveProfile,
    onChange,
    onPersist,
    locale,
  } = props;
  const say = speaker(settingsWords, locale);
  const closed = sites.filter(({ id }) => settings.cardOnSite[id] === 'closed');
  const showAgain = (id: string) => {
    const { [id]: _closed, ...others } = settings.cardOnSite;
    onChange({ cardOnSite: others });
  };
  return (
    <>
      <PageHead title={say('title')}>{say('lead')}</PageHead>
      <Part title={profileWords.title[locale]} why={profileWords.why[locale]}>
        <ProfileForm
          profile={profile}
          classifier={classifier}
          years={years}
          onSave={onSaveProfile}
          locale={locale}
        />
      </Part>
      <Part title={say('reading')} why={say('readingWhy')}>
        <ReadingChoice
          reading={settings.reading}
          onReading={(reading) => onChange({ reading })}
          locale={locale}
        />
      </Part>
      <Part title={say('counting')}>
        <div class="panel eform">
          <DayLength
            hours={settings.hoursPerDay}
            onHours={(hoursPerDay) => onChange({ hoursPerDay })}
            locale={locale}
          />
          <Field label={say('language')}>
            {(control) => (
              <select
                {...control}
                value={settings.language}
                onChange={({ currentTarget }) =>
                  onChange({ language: currentTarget.value as Settings['language'] })
                }
              >
                <option value="browser">{say('browser')}</option>
                <option value="th">{say('thai')}</option>
                <option value="en">{say('english')}</option>
              </select>
            )}
          </Field>
        </div>
      </Part>
      <Part title={say('sites')} why={say('sitesWhy')}>
        <SiteSwitches
          sites={sites}
          onSwitch={(id, on) => onChange({ sites: { ...settings.sites, [id]: on } })}
          locale={locale}
        />
        <p class="s sec">
          <a href="#/moodle">{say('moodle')}</a>
        </p>
      </Part>
      <Part title={say('card')} why={say('cardHelp')}>
        <div class="panel sites">
          <label>
            <input
              type="checkbox"
              checked={settings.card}
              onChange={({ currentTarget }) => onChange({ card: currentTarget.checked })}
            />
            <span>{say('cardShow')}</span>
          </label>
          {closed.map(({ id, label }) => (
            <div key={id} class="closed-on">
              <span>{say('cardClosed', { site: label[locale] })}</span>
              <Button size="small" onPress={() => showAgain(id)}>
                {say('cardAgain')}
                <span class="sr"> {say('cardAgainOn', { site: label[locale] })}</span>
              </Button>
            </div>
          ))}
        </div>
      </Part>
      <Part
        title={say('reminders')}
        why={say(props.remindedAt === 'day' ? 'remindersWhy' : 'remindersAtStart')}
      >
        <ReminderSwitches on={reminders} onChange={props.onReminders} locale={locale} />
      </Part>
      {storage ? (
        <Part title={say('storage')}>
          <Storage state={storage} onPersist={onPersist} locale={locale} />
        </Part>
      ) : null}
      <p class="s sec">
        <a href="#/welcome">{say('welcome')}</a> · <a href="#/supervise">{say('supervise')}</a>
      </p>
    </>
  );
}
