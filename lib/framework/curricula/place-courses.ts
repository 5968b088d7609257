import type { Place } from '../place.ts';
import type { CurriculumCourse } from './course.ts';

/**
 * Gives each row its place in the plan.
 * @param section where the curriculum stands, for example `'บทที่ 6 ข้อ 5.1'`
 * @returns the rows in the same order, each with its category (หมวดที่ 1–5, or ความรู้พื้นฐานฯ) and number as place
 */
export function placeCourses(
  section: Place,
  rows: readonly Omit<CurriculumCourse, 'place'>[],
): CurriculumCourse[] {
  return rows.map((row) => {
    const category = row.category === 'other' ? 'ความรู้พื้นฐาน และความรู้ที่จำเป็นอื่น ๆ' : `หมวดที่ ${row.category}`;
    return { ...row, place: `${section} ${category} หัวข้อ ${row.no}` };
  });
}
