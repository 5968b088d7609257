import { all, saying } from '../reading/find.ts';
import { sightedCourse } from '../reading/page.ts';
import type { SightedCourse } from '../reading/sighting.ts';
import { textOf } from '../reading/text.ts';
import { bangkokDay } from '../reading/thai-date.ts';
import { selectors } from './selectors.ts';
import { isCode, isName, provider, withoutNumber } from './words.ts';

const completed = 'สำเร็จการศึกษา';
const passed = 'ผ่านเกณฑ์แล้ว';

/** The day of a card's สำเร็จการศึกษา: the true instant of its `time` element, since the printed day may be another. */
function completedOn(label: Element | undefined): string | null {
  const stamp = label?.parentElement?.querySelector('time')?.getAttribute('datetime');
  return stamp ? bangkokDay(Number(stamp)) : null;
}

function own(card: Element, selector: string): Element[] {
  return all(card, selector).filter((each) => each.closest(selectors.card) === card);
}

/** What a card shows under its name, without "รายวิชา " or "หลักสูตร " in front. */
function codeOf(heading: Element | undefined): { code: string | null; prefix: string | null } {
  const [, prefix = null, code = null] =
    /^(?:(รายวิชา|หลักสูตร) )?(.*)$/.exec(textOf(heading?.nextElementSibling) ?? '') ?? [];
  return { code: isCode(code) ? code : null, prefix };
}

/** The cards of my courses (เข้าเรียน), in page order; each course of a curriculum knows the curriculum it is part of. */
export function readMyCourses(document: Document): SightedCourse[] {
  const items: SightedCourse[] = [];
  let curriculum: string | undefined;
  for (const card of all(document, selectors.card)) {
    const [heading] = own(card, selectors.cardTitle);
    const shown = textOf(heading);
    if (!isName(shown)) continue;
    const { code } = codeOf(heading);
    const isCurriculum = textOf(heading?.previousElementSibling) === 'หลักสูตร';
    const isChild = !isCurriculum && card.parentElement?.closest(selectors.childCourses);
    const title = isChild ? withoutNumber(shown) : shown;
    const label = own(card, selectors.cardBold).find((bold) => textOf(bold) === completed);
    if (isCurriculum) curriculum = title;
    items.push(
      sightedCourse({
        itemKind: isCurriculum ? 'curriculum' : 'course',
        title,
        courseKey: code,
        ...(code && { code }),
        provider,
        completion: label ? 'finished' : 'unfinished',
        completedOn: completedOn(label),
        signal: label ? completed : null,
        ...(isChild && curriculum && { partOf: curriculum }),
      }),
    );
  }
  return items;
}

/** The cards of the certificate list (พิมพ์ประกาศนียบัตร ก.พ.), in page order. */
export function readCertificateList(document: Document): SightedCourse[] {
  return all(document, selectors.card).flatMap((card) => {
    const [heading] = own(card, selectors.cardTitle);
    const title = textOf(heading);
    if (!isName(title)) return [];
    const { code, prefix } = codeOf(heading);
    const hasPassed = saying(card, selectors.cardState, passed) !== undefined;
    return sightedCourse({
      itemKind: prefix === 'หลักสูตร' ? 'curriculum' : 'course',
      title,
      courseKey: code,
      ...(code && { code }),
      provider,
      completion: hasPassed ? 'finished' : 'unknown',
      completedOn: hasPassed ? completedOn(saying(card, selectors.cardBold, completed)) : null,
      signal: hasPassed ? passed : null,
    });
  });
}

/**
 * The rows of the study history in Learning Portal (ประวัติการเรียน): code, name, organisation and ผ่าน / ไม่ผ่าน. An
 * opened row prints the citizen id; only rows that have a cell for every heading are looked at, and of those four cells.
 */
export function readHistory(document: Document): SightedCourse[] {
  return all(document, selectors.historyTable).flatMap((table) => {
    const heads = all(table, selectors.historyHead).map((head) => textOf(head) ?? '');
    const column = (...starts: string[]) =>
      heads.findIndex((head) => starts.some((start) => head.startsWith(start)));
    const [code, name, organisation, result] = [
      column('รหัส'),
      column('ชื่อ'),
      column('หน่วยงาน'),
      column('ผลการศึกษา'),
    ];
    if (name < 0 || result < 0) return [];
    return all(table, selectors.historyRow).flatMap((row) => {
      const cells = Array.from(row.children);
      const title = textOf(cells[name]);
      if (cells.length !== heads.length || !isName(title)) return [];
      const shownCode = textOf(cells[code]);
      const said = textOf(cells[result]);
      return sightedCourse({
        itemKind: heads[name] === 'ชื่อหลักสูตร' ? 'curriculum' : 'course',
        title,
        courseKey: isCode(shownCode) ? shownCode : null,
        ...(isCode(shownCode) && { code: shownCode }),
        provider: textOf(cells[organisation]) ?? provider,
        completion: said === 'ผ่าน' ? 'finished' : said === 'ไม่ผ่าน' ? 'unfinished' : 'unknown',
        signal: said === 'ผ่าน' || said === 'ไม่ผ่าน' ? said : null,
      });
    });
  });
}
