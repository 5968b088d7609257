import { useState } from 'preact/hooks';
import type { NamedCompetency } from '../../lib/view/page-view.ts';

/** Every competency, loaded when asked for; until then, and when loading fails, the ones that are known already. */
export function useCompetencies(known: NamedCompetency[], load: () => Promise<NamedCompetency[]>) {
  const [all, setAll] = useState(known);
  return { all, ask: () => void load().then(setAll, () => setAll(known)) };
}
