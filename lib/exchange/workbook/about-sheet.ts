import { frameworkVersion } from '../../framework/version.ts';
import type { Profile } from '../../idp/profile.ts';
import { schemaVersion } from '../../idp/schema-version.ts';
import { readingNames } from '../csv-columns.ts';
import { type Fact, factsSheet } from '../xlsx/facts-sheet.ts';
import type { Sheet } from '../xlsx/sheet.ts';
import type { LogSums } from './log-sheet.ts';

/** Name of the sheet that says what the file is. */
export const aboutSheetName = 'เกี่ยวกับไฟล์นี้';

/** What every workbook says it is; `docs/workbook-format.md` documents it. */
export const workbookFormat = 'idp-companion-workbook';

/** What the about sheet is made from. */
export interface About {
  profile: Profile | null;
  reading: keyof typeof readingNames;
  hoursPerDay: number;
  /** The instant at which the file was made. */
  madeAt: string;
  sums: LogSums;
}

/** What the file is and what must be in it, one fact a row: an id for programs, its Thai name, the value. */
export function aboutSheet({ profile, reading, hoursPerDay, madeAt, sums }: About): Sheet {
  const facts: Fact[] = [
    ['format', 'ชนิดของไฟล์', workbookFormat],
    ['schema_version', 'รุ่นของข้อมูล', schemaVersion],
    ['plan_version', 'รุ่นของกรอบทักษะดิจิทัล', frameworkVersion],
    ['reading', 'การอ่านแผน', readingNames[reading]],
    ['hours_per_day', 'ชั่วโมงต่อวัน', hoursPerDay],
    ['generated_at', 'สร้างเมื่อ (UTC)', madeAt],
    ['rows', 'จำนวนแถวในบันทึก', sums.rows],
    ['hours', 'ชั่วโมงรวมในบันทึก', Math.round((sums.minutes / 60) * 100) / 100],
    ['minutes', 'นาทีรวมในบันทึก', sums.minutes],
    ['checksum', 'ค่าตรวจสอบ (SHA-256)', sums.checksum],
    ['person_id', 'รหัสผู้เรียน', profile?.id ?? ''],
    ['name', 'ชื่อ-สกุล', profile?.name ?? ''],
    ['position', 'ตำแหน่ง', profile?.position ?? ''],
    ['agency', 'สังกัด', profile?.agency ?? ''],
    ['personnel', 'ประเภทบุคลากร', profile?.personnel ?? ''],
    ['mission_group', 'กลุ่มภารกิจ', profile?.missionGroup ?? ''],
  ];
  return factsSheet(aboutSheetName, facts, 26);
}
