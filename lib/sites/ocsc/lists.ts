import { completionDay } from '../reading/completion-day.ts';
import { all, isVisible, visible } from '../reading/find.ts';
import { sightedCourse } from '../reading/page.ts';
import type { SightedCourse } from '../reading/sighting.ts';
import { textOf } from '../reading/text.ts';
import { bangkokDay } from '../reading/thai-date.ts';
import { selectors } from './selectors.ts';
import { isCode, isName, provider, withoutNumber } from './words.ts';

const completed = 'สำเร็จการศึกษา';
const passed = 'ผ่านเกณฑ์แล้ว';

/** Whether a node shows no text: a line of the source, an icon. */
const isBlank = (node: Node | null | undefined): boolean =>
  node?.nodeName !== 'TIME' && textOf(node) === null;

/** The `time` that a bold label stands for; null where the label ends a sentence, or where no `time` follows it at once. */
function timeOf(label: Element | undefined): Element | null {
  let before = label?.previousSibling;
  while (before && isBlank(before)) before = before.previousSibling;
  let after = label?.nextSibling;
  while (after && isBlank(after)) after = after.nextSibling;
  return !before && after?.nodeName === 'TIME' ? (after as Element) : null;
}

/** The day of a card's สำเร็จการศึกษา: the true instant of its `time` element, since the printed day may be another. */
function completedOn(label: Element | undefined): string | null {
  const stamp = timeOf(label)?.getAttribute('datetime');
  return stamp ? completionDay(bangkokDay(Number(stamp))) : null;
}

function own(card: Element, selector: string): Element[] {
  return all(card, selector).filter((each) => each.closest(selectors.card) === card);
}

/** The card's own bold สำเร็จการศึกษา; a title may hold the same words. */
function completedLabels(card: Element): Element[] {
  return own(card, selectors.cardBold).filter(
    (bold) => textOf(bold) === completed && !bold.closest(selectors.cardTitle),
  );
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
    const labels = completedLabels(card);
    const label = labels.find((each) => isVisible(each) && timeOf(each));
    if (isCurriculum) curriculum = title;
    items.push(
      sightedCourse({
        itemKind: isCurriculum ? 'curriculum' : 'course',
        title,
        courseKey: code,
        ...(code && { code }),
        provider,
        completion: label ? 'finished' : labels.length > 0 ? 'unknown' : 'unfinished',
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
    // The words alone in their line: with more beside them they may be denied.
    const hasPassed = own(card, selectors.cardState).some(
      (state) => isVisible(state) && textOf(state) === passed && textOf(state.parentElement) === passed,
    );
    return sightedCourse({
      itemKind: prefix === 'หลักสูตร' ? 'curriculum' : 'course',
      title,
      courseKey: code,
      ...(code && { code }),
      provider,
      completion: hasPassed ? 'finished' : 'unknown',
      completedOn: hasPassed ? completedOn(completedLabels(card)[0]) : null,
      signal: hasPassed ? passed : null,
    });
  });
}

/**
 * The rows of the study history in Learning Portal (ประวัติการเรียน): code, name, organisation and ผ่าน / ไม่ผ่าน. An
 * opened row prints the citizen id; only rows that have a cell for every heading are looked at, and of those four cells.
 */
export function readHistory(document: Document): SightedCourse[] {
  return visible(document, selectors.historyTable).flatMap((table) => {
    // An opened row may hold a table of its own.
    const own = (selector: string) =>
      visible(table, selector).filter((each) => each.closest('table') === table);
    const heads = own(selectors.historyHead).map((head) => textOf(head) ?? '');
    const column = (start: string) => heads.findIndex((head) => head.startsWith(start));
    const [code, name, organisation, result] = [
      column('รหัส'),
      column('ชื่อ'),
      column('หน่วยงาน'),
      heads.indexOf('ผลการศึกษา'),
    ];
    if (name < 0 || result < 0) return [];
    return own(selectors.historyRow).flatMap((row) => {
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
