import { academicOthers } from './ao.ts';
import type { Curriculum } from './course.ts';
import { executiveManagement } from './em.ts';
import { service } from './s.ts';
import { technologist } from './t.ts';

/**
 * The four curricula (หลักสูตรการพัฒนาตามกลุ่มภารกิจ) with all 114 course rows, in the order of chapter 6,
 * section 5 of the plan: EM 20 rows, AO 27, S 32, T 35.
 */
export const curricula: readonly Curriculum[] = [executiveManagement, academicOthers, service, technologist];
