/**
 * Numeric ids of course pages and the codes of their courses, as the site's public sample data of August 2025 pairs
 * them. A part of the catalogue: an id that is missing here proves nothing.
 */
export const courseCodes: Readonly<Record<number, string>> = {
  1001: 'MS03',
  1003: 'KD02',
  1005: 'MS06',
  1006: 'KD06',
  1008: 'KD08',
  1009: 'SL05',
  1011: 'SL15',
  1012: 'KD01',
  1014: 'DS04',
  1016: 'DS06',
  1020: 'SL21',
  1021: 'SL04',
  1023: 'SL07',
  1025: 'SL24',
  1027: 'LS01',
  1033: 'SL32',
  1034: 'KD19',
  1035: 'SL33',
  1039: 'SL35',
  1040: 'KD52',
  1042: 'KD51',
  1046: 'KD27',
  1047: 'SL37',
  1057: 'KD15',
  1058: 'KD16',
  1060: 'KD18',
  1061: 'DS11',
  1063: 'KD09',
  1064: 'KD10',
  1067: 'LS02',
  1068: 'LS03',
  1070: 'MS01',
  1078: 'DS03',
  1079: 'KD03',
  1080: 'KD11',
  1082: 'MS07',
  1083: 'SL09',
  1085: 'SL27',
  1087: 'DS12',
  1088: 'SL06',
  1089: 'DS01',
  1090: 'DS02',
  1091: 'DS08',
  1092: 'DS13',
  1095: 'DS10',
  1096: 'DS14',
  1097: 'DS15',
  1103: 'KD22',
  1105: 'SL41',
  1107: 'KD28',
  1109: 'SL40',
  1113: 'SL45',
  1123: 'SL48',
  1124: 'SL49',
  1129: 'KD37',
  1135: 'KD40',
  1138: 'KD43',
  1139: 'KD44',
  1141: 'SL50',
  1142: 'SL51',
  1143: 'KD50',
  1145: 'KD46',
  1153: 'SL52',
  1156: 'KD53',
  1158: 'KD55',
  1159: 'KD56',
  1164: 'DS26',
  1165: 'DS27',
  1169: 'KD61',
  1173: 'KD65',
};

/** Numeric ids of curriculum pages (หลักสูตร) and their codes, from the same data. */
export const curriculumCodes: Readonly<Record<number, string>> = {
  1001: '001M',
  1003: 'mini MPM',
  1004: 'mini MBA',
};

/**
 * Whether a page under this id may show this code. False where the pairs know another code for the id, or the code
 * under another id: then the page shows another course than its address names.
 */
export function mayShow(pairs: Readonly<Record<number, string>>, id: number, code: string): boolean {
  const known = pairs[id];
  return known ? known === code : !Object.values(pairs).includes(code);
}
