import { ChevronLeft, Eye, Hand, HardDrive } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../../lib/framework/methods.ts';
import { emptyProfile, type Profile } from '../../../lib/idp/profile.ts';
import { onboardingWords } from '../../../lib/words/onboarding.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Mark } from '../../look/mark.tsx';
import { Button } from '../../parts/button.tsx';
import type { Classifier } from '../settings/classifier.ts';
import { ProfileFields } from '../settings/profile-fields.tsx';
import { ReadingChoice } from '../settings/reading-choice.tsx';
import { type SiteSwitch, SiteSwitches } from '../settings/site-switches.tsx';

/** What `Onboarding` takes. Every step is kept when it is left by its filled button, and nothing when it is skipped. */
export interface OnboardingProps {
  profile: Profile | null;
  reading: Reading;
  sites: readonly SiteSwitch[];
  classifier: Classifier | null;
  years: readonly number[];
  /** Answers whether it was kept; what was typed stays where it was not. */
  onProfile: (profile: Profile) => Promise<boolean>;
  onSites: (on: Readonly<Record<string, boolean>>) => Promise<boolean>;
  /** The last step, done or skipped (null). */
  onReading: (reading: Reading | null) => Promise<boolean>;
  locale: Locale;
}

const steps = ['step1', 'step2', 'step3'] as const;

/** The three first steps: position, learning sites, the reading of the plan; then the way to a course page. */
export function Onboarding(props: OnboardingProps) {
  const { sites, classifier, years, onProfile, onSites, onReading, locale } = props;
  const say = speaker(onboardingWords, locale);
  const [step, setStep] = useState(0);
  const [profile, setProfile] = useState(props.profile ?? emptyProfile);
  const [on, setOn] = useState<Record<string, boolean>>({});
  const [reading, setReading] = useState(props.reading);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(0);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);

  const keep = async (kept: Promise<boolean>) => {
    setBusy(true);
    if (await kept) setStep(step + 1);
    setBusy(false);
  };
  const next = () => {
    if (step === 0) void keep(onProfile(profile));
    else if (step === 1) void keep(onSites(on));
    else void keep(onReading(reading));
  };
  const skip = () => (step === 2 ? void keep(onReading(null)) : setStep(step + 1));
  const titles = [say('who'), say('where'), say('how'), say('ready')];
  const leads = [say('whoWhy'), say('whereWhy'), say('howWhy'), say('readyWhy')];
  const switched = sites.map((site) => ({ ...site, on: on[site.id] ?? site.on }));
  return (
    <main class="ob">
      <div class="brand">
        <Mark />
        {say('name')}
        <small>{say('nameSmall')}</small>
      </div>
      <ol class="stp" aria-label={say('steps')}>
        {steps.map((name, index) => (
          <li
            key={name}
            class={index < step ? 'done' : ''}
            aria-current={index === step ? 'step' : undefined}
          >
            {say(name)}
          </li>
        ))}
      </ol>
      <h1 ref={heading} tabIndex={-1}>
        {titles[step]}
      </h1>
      <p class="lead">{leads[step]}</p>
      {step === 0 ? (
        <div class="form">
          <ProfileFields
            profile={profile}
            onChange={setProfile}
            classifier={classifier}
            years={years}
            short
            locale={locale}
          />
        </div>
      ) : null}
      {step === 1 ? (
        <>
          <SiteSwitches
            sites={switched}
            onSwitch={(id, value) => setOn({ ...on, [id]: value })}
            locale={locale}
          />
          <ul class="prom">
            <li>
              <HardDrive class="i" />
              {say('local')}
            </li>
            <li>
              <Eye class="i" />
              {say('onlyCourses')}
            </li>
            <li>
              <Hand class="i" />
              {say('youPress')}
            </li>
          </ul>
        </>
      ) : null}
      {step === 2 ? <ReadingChoice reading={reading} onReading={setReading} locale={locale} /> : null}
      {step === 3 ? (
        <div class="goto">
          {switched
            .filter((site) => site.on)
            .map(({ id, label, hosts }) => (
              <a key={id} class="btn" href={`https://${hosts[0]}/`} target="_blank" rel="noreferrer">
                {say('openSite', { site: label[locale] })}
              </a>
            ))}
          <a class="btn pri" href="#/">
            {say('toOverview')}
          </a>
        </div>
      ) : (
        <div class="oact">
          {step > 0 ? (
            <Button kind="quiet" icon={<ChevronLeft class="i" />} onPress={() => setStep(step - 1)}>
              {say('back')}
            </Button>
          ) : null}
          <Button kind="quiet" onPress={skip}>
            {say('skip')}
          </Button>
          <Button kind="filled" busy={busy} busyLabel={say('saving')} onPress={next}>
            {say(step === 2 ? 'start' : 'next')}
          </Button>
        </div>
      )}
    </main>
  );
}
