import { completionDay } from '../reading/completion-day.ts';
import { visible } from '../reading/find.ts';
import { cleanText } from '../reading/text.ts';
import type { OpenedxAddress } from './address.ts';
import { issueDay } from './issue-date.ts';
import { bare } from './link.ts';
import { type PageReading, shown } from './page-reading.ts';
import { openedxSelectors as at } from './selectors.ts';

/** `<Thai title> (8 ชั่วโมงการเรียนรู้) | <English title>`, alone in its element. */
const printedTitle = /^[^|]{3,150}\([\d๐-๙]{1,3}\s*ชั่วโมงการเรียนรู้\)(?:\s*\|[^|]+)?$/;
const sentence = /นาย|นาง|น\.ส|มอบ|ได้รับ|ผ่าน|certif|award|complet/i;

/** The title on a certificate that a theme has drawn anew: found by its printed form, so never with a holder's name. */
function titleByForm(document: Document): string {
  const texts = document.createTreeWalker(document, 4); // NodeFilter.SHOW_TEXT
  while (texts.nextNode()) {
    const text = cleanText(texts.currentNode.nodeValue ?? '');
    if (printedTitle.test(text) && !sentence.test(text)) return text;
  }
  return '';
}

/**
 * Reads a certificate's web view. It proves that its holder finished; whether that is the visitor shows only in the
 * owner's own banner. The holder's name and user name are not read. A staff preview proves nothing.
 */
export function readCertificate(document: Document, url: URL, { key, path }: OpenedxAddress): PageReading {
  const printed =
    shown(document, at.certTitle) || (document.querySelector(at.validCert) && shown(document, at.firstTitle));
  const isSeen = visible(document, `${at.certTitle}, ${at.firstTitle}`).length > 0;
  const title = printed || titleByForm(document);
  const item = {
    title,
    provider: shown(document, at.certOrg),
    courseKey: key,
    holder: document.querySelector(at.ownerBanner) ? ('visitor' as const) : ('someone' as const),
    certificateUrl: path ? undefined : bare(url),
    ...(printed &&
      isSeen &&
      !url.searchParams.has('preview') && {
        completion: 'finished' as const,
        signal: shown(document, at.certLabel, 200) || title,
        completedOn: completionDay(issueDay(shown(document, at.certDate))),
      }),
  };
  return {
    kind: 'certificate',
    path,
    items: title && !document.querySelector(at.invalidCert) ? [item] : [],
  };
}
