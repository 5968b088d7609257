import { useEffect, useState } from 'preact/hooks';

/**
 * A value one turn of the page later, null before the first: what stands further down is drawn after what stands above, so that the
 * page answers in between.
 */
export function useLater<T>(value: T): T | null {
  const [late, setLate] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value));
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}
