import { useState } from 'preact/hooks';
import type { NamedCompetency } from '../../lib/view/page-view.ts';

/** Every competency, loaded when first asked for; until then, and when loading fails, null. */
export function useCompetencies(load: () => Promise<NamedCompetency[]>) {
  const [all, setAll] = useState<NamedCompetency[] | null>(null);
  const ask = () => {
    if (!all) load().then(setAll, () => setAll(null));
  };
  return { all, ask };
}
