/** Prints the competency framework as the CSV file that Moodle's framework import reads. */
import { moodleFrameworkCsv } from '../../lib/exchange/moodle/framework-csv.ts';

process.stdout.write(moodleFrameworkCsv());
