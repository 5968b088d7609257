import { configOf } from '../sites/moodle/config.ts';
import { isMoodle } from '../sites/moodle/page.ts';

/** Whether the page is one of a Moodle, and where that Moodle says that it stands; the address is the page's word. */
export function checkMoodle(document: Document): { address: string; title: string } | null {
  const config = isMoodle(document) ? configOf(document) : null;
  return config && { address: config.wwwroot, title: document.title.slice(0, 500) };
}
