import type { CompetencyCode } from '../competencies.ts';
import type { MissionGroupLetter } from '../mission-groups.ts';
import type { Place } from '../place.ts';

/**
 * Where in a curriculum table a course stands: one of the five categories (หมวดที่ 1–5), or `'other'` for
 * ความรู้พื้นฐาน และความรู้ที่จำเป็นอื่น ๆ. Chapter 6, section 5.
 */
export type CourseCategory = 1 | 2 | 3 | 4 | 5 | 'other';

/**
 * The source (แหล่งเรียนรู้) of a course: OCSC สำนักงาน ก.พ., TDGA, ThaiMOOC, or BMA's own e-learning
 * (การพัฒนาทักษะด้านดิจิทัล ของ กทม.). Chapter 6, the list แหล่งเรียนรู้ after the tables.
 */
export type CourseProvider = 'OCSC' | 'TDGA' | 'ThaiMOOC' | 'BMA';

/**
 * The ten columns of วิธีการเรียนรู้ และการพัฒนาเพิ่มเติม in the order of the tables: Self-Learning &
 * Implementation, Online / E-Learning, On the Job Training, Project Assignment, Job Rotation, Job Shadowing,
 * Mentoring / Coaching, Consulting, Meeting/Seminar, Classroom Training.
 */
export type CourseMethod =
  | 'self'
  | 'online'
  | 'ojt'
  | 'project'
  | 'rotation'
  | 'shadowing'
  | 'mentoring'
  | 'consulting'
  | 'meeting'
  | 'classroom';

/** A competency that a curriculum course builds, and who says so. */
export interface CourseCompetency {
  code: CompetencyCode;
  /**
   * `'plan'`: the title is, word for word, a sub-competency (ความสามารถย่อย (หัวข้อวิชา หลักสูตร)) that
   * chapter 6, section 4 lists under this code. `'judgement'`: the plan ties the row to no code; the code is our
   * reading of its title and category.
   */
  authority: 'plan' | 'judgement';
}

/** One row (หัวข้อวิชา / หลักสูตร) of a curriculum table of chapter 6, section 5. */
export interface CurriculumCourse {
  category: CourseCategory;
  /** The printed number in Arabic digits: `'1.10'` in a category, `'3'` in `'other'`. Unique in its category. */
  no: string;
  /** The title as printed, Thai and English together, white space single. */
  title: string;
  /**
   * The source as printed. A source cell spans several rows: a row with an empty cell and the Online mark has the
   * source above it. `null`: no source and no Online mark, or the scan kept only the words E - Learning.
   */
  provider: CourseProvider | null;
  /** The ticked methods in the order of the columns; never empty. */
  methods: readonly CourseMethod[];
  /** Best first, at most three; empty for a course that builds no digital competency. */
  competencies: readonly CourseCompetency[];
  place: Place;
}

/** One of the four curricula (หลักสูตรการพัฒนาตามกลุ่มภารกิจ) of chapter 6, section 5. */
export interface Curriculum {
  id: 'EM' | 'AO' | 'S' | 'T';
  /** The mission groups (กลุ่มภารกิจ) that it is for. */
  missionGroups: readonly MissionGroupLetter[];
  /** Its name as the plan's tables print it. */
  title: string;
  place: Place;
  /** Its rows, in the order of the table. */
  courses: readonly CurriculumCourse[];
}
