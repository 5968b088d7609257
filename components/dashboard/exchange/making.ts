/** A file that the export page makes; one at a time. */
export type Making = 'package' | 'csv' | 'xapi' | 'backup';
