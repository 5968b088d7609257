import { type Settings, siteIsOn } from '../../idp/settings.ts';
import { sites } from '../sites.ts';

/** Every learning site as its declaration describes it, and every added one, with whether the learner left it on. */
export function siteSwitches(settings: Settings) {
  const declared = sites.map(({ id, label, hosts, captureHosts }) => ({
    id,
    label,
    hosts,
    captureHosts: captureHosts ?? [],
    on: siteIsOn(settings, id),
  }));
  const added = Object.entries(settings.added).map(([id, { name, address }]) => ({
    id,
    label: { th: name, en: name },
    hosts: [new URL(address).host],
    captureHosts: [],
    on: siteIsOn(settings, id),
  }));
  return [...declared, ...added];
}
