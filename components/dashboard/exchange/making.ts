/** A file that the export page makes; one at a time. */
export type Making = 'package' | 'workbook' | 'csv' | 'xapi' | 'badges' | 'backup';
