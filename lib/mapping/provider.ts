import { providers } from './data/providers.ts';
import { type Evidence, weightsOf } from './lexicon.ts';

const longestProvider = 200;

/**
 * What the provider's name alone says of its courses; it has no weight where the title says nothing.
 * @param provider as the site shows it; any text
 */
export function evidenceOfProvider(provider: string): Omit<Evidence, 'words'> {
  const name = provider.slice(0, longestProvider).toLowerCase();
  const found = providers.find(([names]) => names.split('|').some((part) => hasPart(name, part)));
  const codes = new Map(weightsOf(found?.[1] ?? ''));
  return { codes, strength: Math.max(0, ...codes.values()), off: found?.[2] ?? 0 };
}

/** Latin parts are whole words. */
function hasPart(name: string, part: string): boolean {
  const at = name.indexOf(part);
  if (at === -1 || !/[a-z]/.test(part)) return at !== -1;
  return !/[a-z]/.test(name[at - 1] ?? '') && !/[a-z]/.test(name[at + part.length] ?? '');
}
