import { type Settings, siteIsOn } from '../../idp/settings.ts';
import { sites } from '../sites.ts';

/** Every learning site as its declaration describes it, with whether the learner left it on. */
export function siteSwitches(settings: Settings) {
  return sites.map(({ id, label, hosts, captureHosts }) => ({
    id,
    label,
    hosts,
    captureHosts: captureHosts ?? [],
    on: siteIsOn(settings, id),
  }));
}
