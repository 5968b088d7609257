import type { Asks, Progress, Question, Said } from '../../lib/hr/protocol.ts';

/** The page's end of the line to its worker. */
export interface Line {
  ask<K extends keyof Asks>(ask: K, value: Asks[K][0]): Promise<Asks[K][1]>;
}

/** Starts the worker that holds HR's desk. `tell` hears how far a load is. */
export function openLine(tell: (progress: Progress) => void): Line {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  const open = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    if ('progress' in data) return tell(data.progress);
    const asked = open.get(data.id);
    open.delete(data.id);
    if ('failed' in data) asked?.reject(new Error(data.failed));
    else asked?.resolve(data.value as never);
  };
  return {
    ask: (ask, value) =>
      new Promise((resolve, reject) => {
        last += 1;
        open.set(last, { resolve, reject });
        worker.postMessage({ id: last, ask, value } as Question);
      }),
  };
}
