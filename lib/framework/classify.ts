import type { MissionGroupLetter } from './mission-groups.ts';
import type { Place } from './place.ts';
import { type Position, positions } from './positions.ts';

/**
 * The levels (ระดับ) that an official writes behind the name of a post and that the plan's table leaves out, longest
 * first where one begins with another.
 */
const levels = [
  'ชำนาญการพิเศษ',
  'ชำนาญการ',
  'ชำนาญงาน',
  'ปฏิบัติการ',
  'ปฏิบัติงาน',
  'เชี่ยวชาญ',
  'ทรงคุณวุฒิ',
  'ทักษะพิเศษ',
  'อาวุโส',
] as const;

/** Text without what people type differently: spaces, punctuation, tone marks, ์, ็, invisible signs, letter case. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0e47-\u0e4c\p{Z}\p{P}\p{C}]/gu, '')
    .replaceAll('ํา', 'ำ')
    .replaceAll('เเ', 'แ')
    .toLowerCase();
}

const bareLevels = levels.map(bare);

/** Bare text without a level behind it; text that is nothing but a level stays. */
function withoutLevel(text: string): string {
  const level = bareLevels.find((word) => text.length > word.length && text.endsWith(word));
  if (!level) return text;
  const rest = text.slice(0, -level.length);
  const word = bare('ระดับ');
  return rest.length > word.length && rest.endsWith(word) ? rest.slice(0, -word.length) : rest;
}

const rows = positions.map((position) => ({
  position,
  whole: bare(position.th),
  name: bare(position.name),
  opens: position.opens.map(bare),
}));

type Row = (typeof rows)[number];

/** How well a row answers bare search text: 3 its name, 2 its beginning, 1 a part of it, 0 not at all. */
function rank(row: Row, wanted: string): number {
  if (row.name === wanted || row.whole === wanted) return 3;
  if (
    row.whole.startsWith(wanted) ||
    row.opens.some((words) => wanted.startsWith(words) || words.startsWith(wanted))
  )
    return 2;
  return row.whole.includes(wanted) ? 1 : 0;
}

/**
 * The positions of the plan's table that free text may mean, best first and else in the table's order, at most
 * `limit`. Spaces, punctuation, tone marks, ์ and a level at the end (ชำนาญการ …) make no difference. Empty for
 * empty text.
 */
export function searchPositions(text: string, limit = 8): readonly Position[] {
  const typed = bare(text);
  if (typed === '') return [];
  const plain = withoutLevel(typed);
  return rows
    .map((row) => ({ row, score: Math.max(rank(row, typed), rank(row, plain)) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .slice(0, limit)
    .map(({ row }) => row.position);
}

/**
 * What the table says of a position. `group`: one mission group. `ask`: the name stands in several groups, and the
 * qualifiers of these rows (สังกัดสำนัก or สำนักงานเขต, …) are what to ask. `unknown`: the table does not have it;
 * ask for the group, with {@link mixedWorkQuestions} where the work is mixed.
 */
export type Classification =
  | { kind: 'group'; group: MissionGroupLetter; position: Position }
  | { kind: 'ask'; among: readonly Position[] }
  | { kind: 'unknown' };

function verdict(found: readonly Row[]): Classification {
  const [first] = found;
  if (!first) return { kind: 'unknown' };
  const one = found.every(({ position }) => position.group === first.position.group);
  return one
    ? { kind: 'group', group: first.position.group, position: first.position }
    : { kind: 'ask', among: found.map(({ position }) => position) };
}

/** The rows that speak of a class of titles with whose longest opening words the text begins. */
function classRows(wanted: string): readonly Row[] {
  const reach = (row: Row) =>
    Math.max(0, ...row.opens.filter((words) => wanted.startsWith(words)).map((words) => words.length));
  const longest = Math.max(...rows.map(reach));
  return longest === 0 ? [] : rows.filter((row) => reach(row) === longest);
}

/**
 * Classifies a position (ตำแหน่ง) written freely or picked from the table, by chapter 4 section 2: first the whole row
 * with its qualifier, then the name alone, then the rows that speak of a class of titles (ผู้อำนวยการเขต…, หัวหน้าฝ่าย…).
 * Never guesses from a part of a name.
 */
export function classifyPosition(text: string): Classification {
  const typed = bare(text);
  const plain = withoutLevel(typed);
  const tries: readonly (readonly Row[])[] = [
    rows.filter(({ whole }) => whole === typed),
    rows.filter(({ name }) => name === typed || name === plain),
    classRows(typed),
  ];
  return verdict(tries.find((found) => found.length > 0) ?? []);
}

/** One of the plan's two criteria for somebody whose work lies in several mission groups. */
export interface MixedWorkQuestion {
  id: 'workload' | 'career';
  /** The criterion as the plan heads it. */
  th: string;
  /** The question that asks for it; our words. */
  ask: string;
  /** The plan's own example. */
  example: string;
  place: Place;
}

/** The two questions for mixed work (หลักเกณฑ์การจำแนกกลุ่ม), in the plan's order. Chapter 4 section 2, หมายเหตุ. */
export const mixedWorkQuestions: readonly MixedWorkQuestion[] = [
  {
    id: 'workload',
    th: 'สัดส่วนงานที่ปฏิบัติในปัจจุบัน (Workload)',
    ask: 'งานที่คุณปฏิบัติในปัจจุบัน เป็นงานของแต่ละกลุ่มร้อยละเท่าใด',
    example:
      'เช่น งานที่นาย ก. ปฏิบัติในปัจจุบันประกอบด้วยงานทั้งในส่วนที่เป็นงานด้านนโยบายและวิชาการ (Academic) และงานด้านบริการ (Service) อย่างไรก็ตามสัดส่วนงานที่นาย ก. ปฏิบัติ ประกอบด้วย งานด้านนโยบายและวิชาการ ร้อยละ 30 และงานด้านบริการ ร้อยละ 70 นาย ก. จึงได้รับการจำแนกให้เป็นบุคลากรที่มีบทบาทและพฤติกรรมที่คาดหวังตามกลุ่มผู้ทำงานด้านบริการ (Service)',
    place: 'บทที่ 4 ข้อ 2 หมายเหตุ (1)',
  },
  {
    id: 'career',
    th: 'ความก้าวหน้าในการปฏิบัติงานของบุคลากรในอนาคต',
    ask: 'เส้นทางความก้าวหน้าของคุณคืองานของกลุ่มใด',
    example:
      'เช่น งานที่นาย ข. ปฏิบัติในปัจจุบันประกอบด้วยงานในส่วนที่เป็นงานด้านนโยบายและวิชาการ (Academic) ในสัดส่วนร้อยละ 50 และงานด้านบริการ (Service) ในสัดส่วนร้อยละ 50 เส้นทางการก้าวหน้าในการปฏิบัติงานของ นาย ข. คืองานด้านนโยบายและวิชาการ นาย ข. จึงได้รับการจำแนกให้เป็นบุคลากรในกลุ่มผู้ทำงานด้านนโยบายและวิชาการ (Academic)',
    place: 'บทที่ 4 ข้อ 2 หมายเหตุ (2)',
  },
];

/**
 * What the plan lets an official and the superior (ผู้บังคับบัญชา) agree beside the classification: more of the required
 * skills, or only a part of them. Chapter 4 section 2, หมายเหตุ (2).
 */
export const requiredSkillsAgreement =
  'หากมีเหตุผลอันสมควร ข้าราชการกรุงเทพมหานครหรือบุคลากรกรุงเทพมหานครอาจปรึกษากับผู้บังคับบัญชากำหนดทักษะด้านดิจิทัลที่จำเป็น เพิ่มเติม หรือเพียงบางส่วน จากที่กำหนดตามรายละเอียดทักษะด้านดิจิทัลของข้าราชการกรุงเทพมหานครและบุคลากรกรุงเทพมหานครเพื่อการปรับเปลี่ยนเป็นรัฐบาลดิจิทัล ระยะเริ่มแรก (Early) ก็ได้ ทั้งนี้ ให้พิจารณาถึงหน้าที่ความรับผิดชอบ ลักษณะงานที่ปฏิบัติ และผลลัพธ์ของงานที่คาดหวังในการปรับเปลี่ยนเป็นองค์กรดิจิทัลของบุคคลนั้น เป็นสำคัญ';

/** The percentage of somebody's present work that lies in each mission group; a group left out counts as 0. */
export type WorkShares = Readonly<Partial<Record<MissionGroupLetter, number>>>;

/** The group of somebody with mixed work and which question decided it, or the question that must still be asked. */
export type MixedWorkVerdict =
  | { kind: 'group'; group: MissionGroupLetter; by: MixedWorkQuestion['id'] }
  | { kind: 'ask'; question: MixedWorkQuestion['id']; among: readonly MissionGroupLetter[] };

/**
 * Decides mixed work by the plan's two criteria: the group with the largest share of the present work; where the
 * largest shares are equal, the one of them that the career path leads to. Without any share it asks for the
 * workload, with equal shares and no career path among them it asks for the career. Chapter 4 section 2, หมายเหตุ.
 */
export function groupOfMixedWork(shares: WorkShares, career?: MissionGroupLetter): MixedWorkVerdict {
  const entries = (Object.entries(shares) as [MissionGroupLetter, number][]).filter(
    ([, percent]) => percent > 0,
  );
  const most = Math.max(0, ...entries.map(([, percent]) => percent));
  const among = entries.filter(([, percent]) => percent === most).map(([letter]) => letter);
  const [first] = among;
  if (!first) return { kind: 'ask', question: 'workload', among };
  if (among.length === 1) return { kind: 'group', group: first, by: 'workload' };
  if (career && among.includes(career)) return { kind: 'group', group: career, by: 'career' };
  return { kind: 'ask', question: 'career', among };
}
