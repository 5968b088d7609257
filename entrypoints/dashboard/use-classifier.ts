import { useEffect, useState } from 'preact/hooks';
import type { Classifier } from '../../components/dashboard/settings/classifier.ts';

/** The plan's table of positions, loaded behind the first paint; null until it is there. */
export function useClassifier(): Classifier | null {
  const [classifier, setClassifier] = useState<Classifier | null>(null);
  useEffect(() => {
    import('../../lib/framework/classify.ts').then((loaded) => setClassifier(loaded));
  }, []);
  return classifier;
}
