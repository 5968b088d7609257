import { zipSync } from 'fflate';

/**
 * Packs a workbook's parts where it is called. It takes the place of the writing library's own packing in the built extension
 * (`wxt.config.ts`): for a part over 160 KB that one starts a worker from a `blob:` address, which the extension's policy forbids, so
 * that a large workbook would never be finished.
 */
export default async function zipInPlace(files: Readonly<Record<string, Uint8Array>>): Promise<ArrayBuffer> {
  return zipSync(files).slice().buffer;
}
