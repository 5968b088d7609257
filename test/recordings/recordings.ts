import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Completion } from '../../lib/sites/reading/sighting.ts';

/** A page that a site's own front-end rendered, with what a reader should get from it. */
export interface Recording {
  name: string;
  html: string;
  expected: RecordedPage;
}

/** One course or card of a recording. */
export interface RecordedItem {
  itemKind?: 'course' | 'curriculum';
  title: string | null;
  code?: string | null;
  completed: boolean | 'unknown';
  completedOn: string | null;
}

/** The fields that every site's recordings have; `hours` null is unknown. */
export interface RecordedPage extends RecordedItem {
  url: string;
  kind: string;
  hours: number | null;
  items: RecordedItem[];
}

/** Folder of the recordings of one site, beside the project; it may be absent. */
export function recordingsFolder(site: string): URL {
  return new URL(`../../../shared/recordings/${site}/`, import.meta.url);
}

/** Every recorded page of a site that has an expected reading; none where the folder is absent. */
export function recordingsOf(site: string): Recording[] {
  const folder = recordingsFolder(site);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const beside = new URL(file.replace(/html$/, 'json'), folder);
      if (!existsSync(beside)) return [];
      const html = readFileSync(new URL(file, folder), 'utf8');
      const expected = JSON.parse(readFileSync(beside, 'utf8')) as RecordedPage;
      return [{ name: file.replace(/\.html$/, ''), html, expected }];
    });
}

/** `completed` of a recording in our words. */
export function completionOf(completed: RecordedItem['completed']): Completion {
  return completed === 'unknown' ? 'unknown' : completed ? 'finished' : 'unfinished';
}
