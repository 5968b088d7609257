import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { NotLoaded } from '../../components/dashboard/not-loaded.tsx';
import { Skeleton } from '../../components/parts/skeleton.tsx';
import { partWords } from '../../lib/words/parts.ts';
import type { Locale } from '../../lib/words/words.ts';

/** A screen in a chunk of its own: a skeleton until it is there, and words where it does not come. */
export type Lazy<P> = ComponentType<P> & {
  /** Loads it now, once; rejects when it cannot be loaded. */
  load: () => Promise<void>;
};

/** A screen that is loaded when it is first shown, or before that by `load`; then it is drawn at once. */
export function lazy<P extends { locale: Locale }>(fetch: () => Promise<ComponentType<P>>): Lazy<P> {
  let Loaded: ComponentType<P> | undefined;
  let loading: Promise<void> | undefined;
  const load = () => {
    loading ??= fetch().then((screen) => {
      Loaded = screen;
    });
    return loading;
  };

  function Waiting(props: P) {
    const [failed, setFailed] = useState(false);
    const [, setLoaded] = useState(Loaded !== undefined);
    useLayoutEffect(() => {
      if (Loaded !== undefined) return;
      load().then(
        () => setLoaded(true),
        () => setFailed(true),
      );
    }, []);
    if (Loaded !== undefined) return <Loaded {...props} />;
    // Browsers remember a module that did not come: only the page loaded anew asks for it again.
    if (failed) return <NotLoaded onReload={() => location.reload()} locale={props.locale} />;
    return <Skeleton label={partWords.loading[props.locale]} widths={[40, 100, 100, 80]} height={40} />;
  }
  return Object.assign(Waiting, { load });
}

/** Loads screens one after the other while the browser has nothing else to do. One that does not come says so when opened. */
export function loadWhenIdle([first, ...others]: readonly Pick<Lazy<never>, 'load'>[]): void {
  if (first === undefined) return;
  requestIdleCallback(() => {
    first
      .load()
      .catch(() => undefined)
      .then(() => loadWhenIdle(others));
  });
}
