import type { Plans } from '../../lib/idp/plan/place.ts';
import type { Press } from '../../lib/idp/press.ts';
import type { CourseView, PageView, PressResult } from '../../lib/view/page-view.ts';
import { cardWords } from '../../lib/words/card.ts';
import { told, voiceOf } from '../../lib/words/voice.ts';
import type { Locale } from '../../lib/words/words.ts';
import type { PanelProps } from './panel.ts';

/** The card's voice in one language. */
export const voice = (locale: Locale = 'th') => voiceOf<typeof cardWords>(told(cardWords, locale), locale);

/** Every competency that the tests' picker knows. */
const competencies = [
  { code: 'DG100', th: 'ปฏิบัติตามกฎหมาย', required: true },
  { code: 'DLit700', th: 'วิเคราะห์ข้อมูลสำหรับงานประจำ', required: true },
  { code: 'DT600', th: 'วิเคราะห์ข้อมูล', required: false },
];

/** A finished course that is matched surely, changed as wanted. */
export function courseView(
  course: Partial<CourseView['course']> = {},
  view: Partial<CourseView> = {},
): CourseView {
  return {
    course: {
      itemKind: 'course',
      title: 'ธรรมาภิบาลข้อมูลภาครัฐ',
      courseKey: 'DG03',
      provider: 'สำนักงาน ก.พ.',
      minutes: 360,
      minutesFrom: 'course-page',
      progress: null,
      completion: 'finished',
      completedOn: '2026-06-05',
      signal: 'สำเร็จการศึกษา 5 มิ.ย. 2569',
      holder: 'visitor',
      ...course,
    },
    fingerprint: 'print',
    match: {
      decision: 'preselect',
      codes: [{ code: 'DG100', confidence: 1, basis: 'title', like: 'ธรรมาภิบาลข้อมูลภาครัฐ' }],
      curriculumTitle: null,
      rows: [],
    },
    competencies,
    inOwnCurriculum: true,
    bucket: 10,
    method: { id: 'online', th: 'การฝึกอบรมออนไลน์', en: 'Online training' },
    rung: 3,
    already: null,
    met: {},
    ...view,
  };
}

/** A match by similarity only: two suggestions, none sure. */
export const suggested: CourseView['match'] = {
  decision: 'suggest',
  codes: [
    {
      code: 'DLit700',
      confidence: 0.6,
      basis: 'similarity',
      like: 'Data Visualization',
      differs: ['Power BI'],
    },
    { code: 'DT600', confidence: 0.4, basis: 'similarity', like: 'Data Analytics' },
  ],
  curriculumTitle: null,
  rows: [],
};

/** A match of a course outside the plan. */
export const outside: CourseView['match'] = { decision: 'none', codes: [], curriculumTitle: null, rows: [] };

/** A match of a row of the curricula that builds no digital competency. */
export const inPlanOnly: CourseView['match'] = {
  decision: 'preselect',
  codes: [],
  curriculumTitle: 'การเขียนหนังสือราชการ',
  rows: [],
};

/** A page about one course. */
export const onePage = (course: CourseView, plans: Plans = {}) =>
  ({
    state: 'course',
    site: 'ocsc',
    siteLabel: { th: 'ก.พ.', en: 'OCSC' },
    courses: [course],
    plans,
  }) satisfies PageView;

/** A page that lists courses. */
export const listPage = (courses: CourseView[], plans: Plans = {}) =>
  ({
    state: 'list',
    site: 'ocsc',
    siteLabel: { th: 'ก.พ.', en: 'OCSC' },
    courses,
    plans,
    partial: false,
  }) satisfies PageView;

/** The answer to a press that went well. */
export function logged(presses: Press[]): PressResult {
  return {
    ok: true,
    logged: presses.map(({ requestId }) => ({
      entryId: `entry of ${requestId}`,
      requestId,
      title: 'ธรรมาภิบาลข้อมูลภาครัฐ',
      bucket: 10,
      year: 2569,
      bucketMinutes: 1260,
      planItem: null,
    })),
  };
}

/** A panel's props that log every press into `pressed`, answered by `answer`. */
export function panelProps(answer: (presses: Press[]) => PressResult | Promise<PressResult> = logged) {
  const pressed: Press[][] = [];
  const undone: string[] = [];
  const props: Omit<PanelProps, 'view'> = {
    say: voice(),
    today: '2026-06-12',
    onPress: async (presses) => {
      pressed.push(presses);
      return answer(presses);
    },
    onUndo: async (entries) => {
      undone.push(...entries.map((entry) => entry.requestId));
      return true;
    },
    onOpen: () => undefined,
    onPickCompetencies: async () => competencies,
    onRetry: () => undefined,
    onReload: () => undefined,
  };
  return { props, pressed, undone };
}
