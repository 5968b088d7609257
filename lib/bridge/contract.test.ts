import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { sampleCompletions, sampleMeta, sampleSubmit } from './contract.fixture.ts';
import { bridgeFunctions, metaSchema } from './contract.ts';
import { contractSchema } from './json-schema.ts';

const file = new URL('../../moodle/local_idpbridge/docs/bridge-1.schema.json', import.meta.url);

describe('the contract in the plugin’s documents', () => {
  it('is the one that is parsed with here: else run `npm run moodle:contract`', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(contractSchema());
  });

  it('says the same as the schemas of both halves’ messages', () => {
    const ajv = new Ajv({ strict: false });
    ajv.addSchema(contractSchema(), 'bridge');
    const valid = (name: string, value: unknown) =>
      ajv.validate({ $ref: `bridge#/$defs/${name.replace(/~/g, '~0')}` }, value);
    const { local_idpbridge_get_completions: ask, local_idpbridge_submit_log: give } = bridgeFunctions;
    for (const [name, schema, value] of [
      ['meta', metaSchema, sampleMeta()],
      ['local_idpbridge_get_completions.reply', ask.reply, sampleCompletions()],
      ['local_idpbridge_submit_log.args', give.args, sampleSubmit()],
    ] as const) {
      expect(valid(name, value), name).toBe(true);
      expect(schema.safeParse(value).success, name).toBe(true);
      expect(valid(name, { ...value, later: 1 }), 'more than is known').toBe(true);
      const [field = ''] = Object.keys(value);
      const { [field as keyof typeof value]: _, ...without } = value as Record<string, unknown>;
      expect(valid(name, without), field).toBe(false);
      expect(schema.safeParse(without).success, field).toBe(false);
    }
  });
});
