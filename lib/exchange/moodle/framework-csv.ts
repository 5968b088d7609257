import Papa from 'papaparse';
import { type Competency, competencies } from '../../framework/competencies.ts';
import { competencyGroups } from '../../framework/groups.ts';
import {
  type SubCompetency,
  subCompetencies,
  subCompetenciesLost,
} from '../../framework/sub-competencies.ts';
import { frameworkVersion } from '../../framework/version.ts';

/** The ID number under which Moodle keeps the whole framework; the plugin looks competencies up in it. */
export const moodleFrameworkId = 'BMA-DIGITAL-IDP';

/** As many characters (code points) as Moodle keeps of a competency's short name. */
const longestName = 100;

/** The columns of Moodle's competency framework import (tool_lpimportcsv), in the order in which it reads them. */
const columns = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type (optional)',
  'Rule outcome (optional)',
  'Rule config (optional)',
  'Cross-referenced competency ID numbers',
  'Exported ID (optional)',
  'Is framework',
  'Taxonomy',
];

/** Moodle's own number for HTML text. */
const html = '1';

/** Not there yet, there: what a self-assessment and a reviewer can say. The second item is default and proficient. */
const scale = 'ยังไม่มี,มี';
const scaleConfiguration = JSON.stringify([{ scaleid: '0' }, { id: 2, scaledefault: 1, proficient: 1 }]);

/**
 * The plan's competency framework (กรอบทักษะดิจิทัล) as the CSV file that a Moodle administrator imports: 14 columns,
 * UTF-8, commas, CRLF. Groups stand on top, under each its competencies with their codes as ID numbers, under these
 * their sub-competencies as `DLit100/1.1`. Names are cut to 100 characters; descriptions carry the whole text.
 */
export function moodleFrameworkCsv(): string {
  return `${Papa.unparse([columns, frameworkRow(), ...tree()], { newline: '\r\n' })}\r\n`;
}

function frameworkRow(): string[] {
  const row = node('', moodleFrameworkId, 'ทักษะดิจิทัลของข้าราชการและบุคลากรกรุงเทพมหานคร', [
    `แผนพัฒนาทักษะด้านดิจิทัลของกรุงเทพมหานคร · ข้อมูลรุ่น ${frameworkVersion}`,
  ]);
  row[5] = scale;
  row[6] = scaleConfiguration;
  row[12] = '1';
  row[13] = 'domain,competency,skill,skill';
  return row;
}

function tree(): string[][] {
  return competencyGroups.flatMap((group) => [
    node('', group.code, group.th, [group.th, group.en, group.place]),
    ...competencies.filter((one) => one.group === group.code).flatMap(branch),
  ]);
}

function branch(one: Competency): string[][] {
  const lost = subCompetenciesLost.filter(({ competency }) => competency === one.code);
  return [
    node(one.group, one.code, one.th, [one.th, one.place, ...lost.map(({ what }) => what)]),
    ...subCompetencies.filter(({ competency }) => competency === one.code).map(leaf),
  ];
}

function leaf({ competency, no, th, scope, place }: SubCompetency): string[] {
  return node(competency, `${competency}/${no}`, th, [th, scope, place]);
}

function node(parent: string, id: string, name: string, paragraphs: readonly string[]): string[] {
  const description = paragraphs
    .filter(Boolean)
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('');
  return [parent, id, short(name), description, html, ...Array<string>(9).fill('')];
}

/** Cuts between letters, so that no Thai vowel or tone mark is torn from its consonant. */
function short(name: string): string {
  if ([...name].length <= longestName) return name;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(name)) {
    if ([...kept, ...segment].length >= longestName) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
