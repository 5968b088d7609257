import { writeFileSync } from 'node:fs';
import { contractSchema } from '../../lib/bridge/json-schema.ts';

/** Writes the contract with the Moodle plugin as JSON Schema into the plugin's documents: `npm run moodle:contract`. */
const file = new URL('../../moodle/local_idpbridge/docs/bridge-1.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(contractSchema(), null, 1)}\n`);
