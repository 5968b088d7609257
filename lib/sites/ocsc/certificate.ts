import { completionDay } from '../reading/completion-day.ts';
import { minutesIn } from '../reading/duration.ts';
import { all, saying } from '../reading/find.ts';
import { addressOf, sightedCourse } from '../reading/page.ts';
import type { SightedCourse } from '../reading/sighting.ts';
import { cleanText, textOf } from '../reading/text.ts';
import { dayIn } from '../reading/thai-date.ts';
import type { OcscPage } from './pages.ts';
import { selectors } from './selectors.ts';
import { isName, provider } from './words.ts';

/** What stands between a bold label and the next one. */
function after(document: Document, label: string): string | null {
  let text = '';
  let node = saying(document, selectors.certificateLabel, label)?.nextSibling;
  for (; node && node.nodeName !== 'B'; node = node.nextSibling) text += node.textContent ?? '';
  return cleanText(text) || null;
}

function line(document: Document, start: string): string | null {
  const texts = all(document, selectors.certificateLine).map((each) => textOf(each));
  return texts.find((text) => text?.startsWith(start)) ?? null;
}

/**
 * The course of the learner's own certificate (ประกาศนียบัตร); null while the page is still coming or shows another kind
 * of certificate than its address names. It shows no code. The holder's name stands on the page and is not read.
 */
export function readCertificate(document: Document, url: URL, page: OcscPage): SightedCourse | null {
  const [crumb, prefix] =
    page.itemKind === 'course' ? ['ประกาศนียบัตรรายวิชา', 'วิชา '] : ['ประกาศนียบัตรหลักสูตร', 'หลักสูตร '];
  const shown = textOf(document.querySelector(selectors.certificateTitle));
  const dayShown = after(document, 'วันที่สำเร็จการศึกษา');
  if (!shown?.startsWith(prefix) || !dayShown || !saying(document, selectors.breadcrumb, crumb)) return null;
  const title = shown.slice(prefix.length);
  if (!isName(title)) return null;

  // A label without a day, or with other words behind it, proves nothing.
  const day = /^[\d๐-๙]/.test(dayShown) ? dayIn(dayShown) : null;
  const minutes = minutesIn(line(document, '(รวมระยะเวลาทั้งสิ้น'));
  return sightedCourse({
    itemKind: page.itemKind,
    title,
    provider: after(document, 'หน่วยงานรับรอง') ?? provider,
    minutes,
    minutesFrom: minutes === null ? null : 'certificate',
    certificateUrl: addressOf(url),
    ...(day && {
      completion: 'finished',
      completedOn: completionDay(day),
      signal: `${crumb} · วันที่สำเร็จการศึกษา ${dayShown}`,
    }),
  });
}
