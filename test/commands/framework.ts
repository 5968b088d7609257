/** Prints the whole plan as one JSON document on standard output; a document against its schema is an error. */
import { framework } from '../../lib/framework/framework.ts';
import { frameworkSchema } from '../../lib/framework/schemas-document.ts';

const document = framework();
frameworkSchema.parse(document);
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
