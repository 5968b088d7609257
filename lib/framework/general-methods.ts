import type { MethodId } from './methods.ts';
import type { Place } from './place.ts';

/** A method that the plan names for everybody, whatever the topic. */
interface GeneralMethod {
  method: MethodId;
  /** The words of the plan that name it. */
  printed: string;
  place: Place;
}

const A2 = 'บทที่ 6 ข้อ 6 A2 (หน้า 61)';
const EXAMPLES = 'E - Learning /Self - Learning / On the Job Training / Classroom Training';
const FROM_OTHERS = 'เป็นการเรียนรู้จากผู้อื่น เช่น Coaching /Mentoring เป็นต้น';

/** The methods that the plan names in general for 70, 20 and 10; for a topic that no curriculum has a course for. */
export const generalMethods: readonly GeneralMethod[] = [
  { method: 'self', printed: EXAMPLES, place: A2 },
  { method: 'ojt', printed: EXAMPLES, place: A2 },
  { method: 'coaching', printed: FROM_OTHERS, place: 'ภาคผนวก ข้อ 1.2.2' },
  { method: 'mentoring', printed: FROM_OTHERS, place: 'ภาคผนวก ข้อ 1.2.2' },
  { method: 'online', printed: 'โดยการเรียนหลักสูตรออนไลน์', place: 'ภาคผนวก ข้อ 1.2.3' },
  { method: 'classroom', printed: EXAMPLES, place: A2 },
];
