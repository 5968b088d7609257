import type { Batch, GivenFile, Job, Progress } from '../../lib/hr/protocol.ts';
import type { ReadFile } from '../../lib/hr/read/read-file.ts';

/** Jobs that one reader is given at a time. */
const batchSize = 16;
/** Most readers: each holds what it reads, and the disk is one. */
const mostReaders = 4;

/** A load that goes on. */
export interface Load {
  /** Everything that was read; null when it was cancelled. */
  done: Promise<ReadFile[] | null>;
  cancel(): void;
}

/**
 * Reads files in workers of their own, as many as the machine has processors. What a zip of many files holds is shared out among
 * them. `from` numbers the first file; progress is told after each batch.
 */
export function startLoad(
  files: readonly GivenFile[],
  from: number,
  tell: (progress: Progress) => void,
): Load {
  const jobs: Job[] = files.map((given, at) => ({ ...given, number: from + at })).reverse();
  const read: ReadFile[] = [];
  const progress = { done: 0, total: jobs.length };
  const count = Math.max(1, Math.min(mostReaders, navigator.hardwareConcurrency, jobs.length));
  const readers = Array.from(
    { length: count },
    () => new Worker(new URL('./record-reader.ts', import.meta.url), { type: 'module' }),
  );
  /** How many jobs each busy reader has. */
  const sent = new Map<Worker, number>();
  let finish: (read: ReadFile[] | null) => void = () => undefined;
  const end = (result: ReadFile[] | null) => {
    for (const reader of readers) reader.terminate();
    finish(result);
  };
  const idle: Worker[] = [];
  const feed = () => {
    for (const reader of idle.splice(0, Math.ceil(jobs.length / batchSize))) {
      const batch = jobs.splice(-batchSize).reverse();
      sent.set(reader, batch.length);
      reader.postMessage(batch);
    }
    if (sent.size === 0 && jobs.length === 0) end(read);
  };
  const take = (reader: Worker, batch: Batch) => {
    for (const one of batch) {
      if (one.at !== 'members') read.push(one);
      else {
        const given = files[one.place.file - from];
        if (given === undefined) continue;
        for (const member of one.members.toReversed())
          jobs.push({ ...given, number: one.place.file, member });
        progress.total += one.members.length;
      }
    }
    progress.done += sent.get(reader) ?? 0;
    sent.delete(reader);
    tell({ ...progress });
    idle.push(reader);
  };
  return {
    done: new Promise((resolve, reject) => {
      finish = resolve;
      for (const reader of readers) {
        reader.onmessage = ({ data }: MessageEvent<Batch>) => {
          take(reader, data);
          feed();
        };
        reader.onerror = ({ message }) => {
          end(null);
          reject(new Error(message));
        };
        idle.push(reader);
      }
      feed();
    }),
    cancel: () => end(null),
  };
}
