import { unzipSync } from 'fflate';

/**
 * Unpacks a spreadsheet's parts where it is called, by their paths. It takes the place of the reading library's own unpacking in the
 * built extension (`wxt.config.ts`): for a part over 512 KB that one starts a worker from a `blob:` address. The extension's policy
 * names no such address; Chromium was seen to start one all the same, no other browser has to, and a worker that does not start would
 * leave the file unread for ever. Throws where the bytes are no zip.
 */
export default async function unzipInPlace(
  input: ArrayBuffer,
  { filter }: { filter: (part: { path: string }) => boolean },
): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(input), { filter: ({ name }) => filter({ path: name }) });
}
