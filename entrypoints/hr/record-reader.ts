import type { Job } from '../../lib/hr/protocol.ts';
import { fileSource, type ReadFile, readFile } from '../../lib/hr/read/read-file.ts';

/** Reads the jobs of one batch side by side, so that the disk is asked for the next while one is unpacked. */
async function readAll(jobs: readonly Job[]): Promise<ReadFile[]> {
  const read = jobs.map(({ file, path, number, member }) =>
    readFile({ source: fileSource(file), place: { file: number, path: [path] }, member }),
  );
  return (await Promise.all(read)).flat();
}

addEventListener('message', ({ data }: MessageEvent<readonly Job[]>) => {
  void readAll(data).then((batch) => postMessage(batch));
});
