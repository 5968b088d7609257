import type { Job } from '../../lib/hr/protocol.ts';
import { fileSource, type ReadFile, readFile } from '../../lib/hr/read/read-file.ts';
import type { ByteSource } from '../../lib/hr/read/zip-directory.ts';

/** Files that are kept open: members of one zip come one after the other, in several batches. */
const mostOpen = 4;
const open = new Map<number, ByteSource>();

function sourceOf({ file, number, member }: Job): ByteSource {
  if (member === undefined) return fileSource(file);
  const known = open.get(number);
  if (known !== undefined) return known;
  const [oldest] = open.keys();
  if (open.size >= mostOpen && oldest !== undefined) open.delete(oldest);
  const source = fileSource(file);
  open.set(number, source);
  return source;
}

/** Reads the jobs of one batch side by side, so that the disk is asked for the next while one is unpacked. */
async function readAll(jobs: readonly Job[]): Promise<ReadFile[]> {
  const read = jobs.map((job) =>
    readFile({ source: sourceOf(job), place: { file: job.number, path: [job.path] }, member: job.member }),
  );
  return (await Promise.all(read)).flat();
}

addEventListener('message', ({ data }: MessageEvent<readonly Job[]>) => {
  void readAll(data).then((batch) => postMessage(batch));
});
