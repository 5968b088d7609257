import type { SightedCourse } from '../reading/sighting.ts';
import { textOf } from '../reading/text.ts';
import { selectors } from './selectors.ts';

/** The product's own words of a finished course (เสร็จสมบูรณ์), in lower case. */
const finishedWords = ['เสร็จสมบูรณ์', 'completed'];
/** Its words of one that is not, with the variants that its releases print, in lower case. */
const unfinishedWords = [
  ...['ยังไม่เริ่ม', 'ยังไม่เริ่มเรียน', 'not start', 'not started'],
  ...['กำลังดำเนินการ', 'กำลังเรียน', 'in progress', 'in-progress', 'inprogress'],
  ...['กำลังตรวจสอบ', 'รอตรวจสอบ', 'รอการตรวจสอบ', 'verifying', 'waiting for verification'],
];
/** How other states begin that nobody has told us of: with them, the word alone is not enough. */
const otherState =
  /^(?:not?\b|in-?(?:complete|active)|un(?:finish|complet|start|pass|verif)|fail|expire|pending|wait|reject|cancel|overdue|late\b|partial|verif|ongoing|doing|to-?do|start(?: learning)?$|continue|resume|ยัง|ไม่|รอ(?![งบ])|อยู่|กำลัง|หมด|ยกเลิก|ถูก|ค้าง|เกิน|บางส่วน|เริ่มเรียน|เรียนต่อ)/i;
/** A bare number, "3/8" and "(3)" included: beside a word of a state it makes the word a counter's label. */
const bareNumber = /^[([]?\s*\d[\d,.]*(?:\s*\/\s*\d[\d,.]*)?\s*[)\]]?:?$/;

/** What a card or a course page shows of its state; `percents` are the elements of its progress. */
interface Shown {
  words: readonly Element[];
  percents: readonly Element[];
  title: string;
}

/** Progress in percent where exactly one is shown and it is one; null otherwise. */
function percentOf(shown: readonly Element[]): number | null {
  const percent = /^(\d{1,3})\s*%$/.exec(textOf(shown[0]) ?? '')?.[1];
  return shown.length === 1 && percent && Number(percent) <= 100 ? Number(percent) : null;
}

const said = (element: Element) => (textOf(element, 80) ?? '').toLowerCase();

/** The text of the nearest sibling that has any, on one side. */
function neighbour(box: Node, side: 'previousSibling' | 'nextSibling'): string {
  let node = box[side];
  while (node && (node.nodeType === 8 || !textOf(node, 80))) node = node[side];
  return textOf(node, 80) ?? '';
}

function isCounter(word: Element): boolean {
  let box = word;
  while (box.parentElement && said(box.parentElement) === said(word)) box = box.parentElement;
  return bareNumber.test(neighbour(box, 'previousSibling')) || bareNumber.test(neighbour(box, 'nextSibling'));
}

/** Whether a text tells of something that is still to do: another state, a share below 100 %, "3/8". */
function speaksAgainst(text: string): boolean {
  const [, done, of] = /^(\d+)\s*\/\s*(\d+)/.exec(text) ?? [];
  return (
    unfinishedWords.includes(text) || otherState.test(text) || /(?<!\d)\d{1,2}\s*%/.test(text) || done !== of
  );
}

/**
 * The product's own words of a state; none where a title, a heading, a button or a fact is such a word, where it is a
 * counter's label, or where the page contradicts itself. Without a percentage, no other state may stand beside the word.
 */
export function stateIn({
  words,
  percents,
  title,
}: Shown): Pick<SightedCourse, 'progress' | 'completion' | 'signal'> {
  const progress = percentOf(percents);
  const named = title.toLowerCase();
  const others = words.filter(
    (each) =>
      said(each) !== named && !each.closest(selectors.heading) && !each.querySelector(selectors.heading),
  );
  const states = others.filter((each) => !each.closest(selectors.noState) && !isCounter(each));
  const one = (list: readonly string[]) => textOf(states.find((each) => list.includes(said(each)))) ?? null;
  const done = one(finishedWords);
  const open = one(unfinishedWords);
  const contradicted = others.some((each) => {
    const text = said(each);
    return text.length < 60 && (progress === null ? speaksAgainst(text) : unfinishedWords.includes(text));
  });
  if (done && !contradicted && (progress === 100 || percents.length === 0))
    return { progress, completion: 'finished', signal: done };
  if (!done && progress !== 100 && (open || progress !== null))
    return { progress, completion: 'unfinished', signal: open ?? `${progress}%` };
  return { progress, completion: 'unknown', signal: null };
}
