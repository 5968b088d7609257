import type { UseStore } from 'idb-keyval';
import { competencies } from '../../framework/competencies.ts';
import { missionGroups } from '../../framework/mission-groups.ts';
import { bangkokDay, fiscalYearOf } from '../../idp/fiscal-year.ts';
import type { Profile } from '../../idp/profile.ts';
import type { Settings } from '../../idp/settings.ts';
import { readProfile } from '../../store/profile.ts';
import { knownYears } from '../../store/read-builds.ts';
import { readSettings } from '../../store/settings.ts';
import type { NamedCompetency } from '../../view/page-view.ts';

/** What every screen of the dashboard knows of the learner before it draws. */
export interface Learner {
  settings: Settings;
  profile: Profile | null;
  /** Every competency with whether the learner's group requires it. */
  names: NamedCompetency[];
  /** ISO day of today in Bangkok. */
  today: string;
  /** The fiscal year (B.E.) that the screens open with. */
  ownYear: number;
  /** Fiscal years to choose from, newest first: those with anything in them, this one, and the profile's. */
  years: number[];
}

/** Reads the learner from a handful of small records; its cost does not grow with the log. */
export async function readLearner(use: UseStore): Promise<Learner> {
  const today = bangkokDay(new Date());
  const [settings, profile, logged] = await Promise.all([
    readSettings(use),
    readProfile(use),
    knownYears(use),
  ]);
  const thisYear = fiscalYearOf(today);
  const ownYear = profile?.fiscalYear ?? thisYear;
  const years = [...new Set([...logged, thisYear, ownYear])].sort((a, b) => b - a);
  return { settings, profile, names: namesFor(profile), today, ownYear, years };
}

/** The competencies as the learner sees them; null stands for `required` until the mission group is known. */
function namesFor(profile: Profile | null): NamedCompetency[] {
  const group = missionGroups.find(({ letter }) => letter === profile?.missionGroup);
  return competencies.map(({ code, th }) => ({
    code,
    th,
    required: group ? group.requires.includes(code) : null,
  }));
}
