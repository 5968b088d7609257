import * as z from 'zod/mini';
import { instant } from './moments.ts';

/** The kinds of personnel (ประเภทบุคลากร) of the plan: ข้าราชการสามัญ, ข้าราชการครูฯ, ลูกจ้างประจำ. */
export const personnelKinds = ['civil-servant', 'teacher', 'permanent-employee'] as const;
export type PersonnelKind = (typeof personnelKinds)[number];

/** The learner (ผู้รับการพัฒนา) as forms print them. Nothing else of the person is kept; never a citizen id. */
export const profileSchema = z.object({
  kind: z.literal('profile'),
  version: z.literal(2),
  /** Who this is in packages and xAPI statements, and nothing else of the person: made when it is first needed, else null. */
  id: z.nullable(z.uuid()),
  name: z.string().check(z.maxLength(200)),
  /** The position (ตำแหน่ง) as the learner writes it, printed on the forms as it stands. */
  position: z.string().check(z.maxLength(300)),
  /** The letter of the mission group (กลุ่มภารกิจ); null until it is known. */
  missionGroup: z.nullable(z.enum(['E', 'M', 'A', 'S', 'T', 'O'])),
  /** How the group was found: the plan's table of positions, its two questions for mixed work, or the learner's own choice. */
  classifiedBy: z.nullable(z.enum(['table', 'questions', 'learner'])),
  /** The row, the answers or the reason that it rests on. */
  classifiedBecause: z.string().check(z.maxLength(1000)),
  personnel: z.nullable(z.enum(personnelKinds)),
  /** The agency (สังกัด). */
  agency: z.string().check(z.maxLength(300)),
  /** The superior's name (ผู้บังคับบัญชา) as the forms print it. */
  supervisor: z.string().check(z.maxLength(200)),
  /** The fiscal year (B.E.) that the screens open with; null follows the calendar. */
  fiscalYear: z.nullable(z.int().check(z.gte(2500), z.lte(2743))),
  updatedAt: instant,
});
export type Profile = z.infer<typeof profileSchema>;

/** A profile with nothing in it. */
export const emptyProfile: Profile = {
  kind: 'profile',
  version: 2,
  id: null,
  name: '',
  position: '',
  missionGroup: null,
  classifiedBy: null,
  classifiedBecause: '',
  personnel: null,
  agency: '',
  supervisor: '',
  fiscalYear: null,
  updatedAt: '1970-01-01T00:00:00.000Z',
};
