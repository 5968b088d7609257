import { settingsWords } from '../../../lib/words/settings.ts';
import type { Phrase } from '../../../lib/words/words.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';

/** A learning site as its declaration describes it, and whether the learner left it on. */
export interface SiteSwitch {
  id: string;
  label: Phrase;
  hosts: readonly string[];
  captureHosts?: readonly string[];
  on: boolean;
}

/** One switch per learning site (แหล่งเรียนรู้), with its hosts. */
export function SiteSwitches({
  sites,
  onSwitch,
  locale,
}: {
  sites: readonly SiteSwitch[];
  onSwitch: (id: string, on: boolean) => void;
  locale: Locale;
}) {
  const say = speaker(settingsWords, locale);
  return (
    <div class="panel sites">
      {sites.map(({ id, label, hosts, captureHosts, on }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={on}
            onChange={({ currentTarget }) => onSwitch(id, currentTarget.checked)}
          />
          <span>
            <b>{label[locale]}</b>
            <small>{hosts.join(' · ')}</small>
            {captureHosts?.length ? (
              <small>{say('captureOnly', { hosts: captureHosts.join(' · ') })}</small>
            ) : null}
          </span>
        </label>
      ))}
    </div>
  );
}
