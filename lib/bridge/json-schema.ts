import * as z from 'zod/mini';
import { attestationSchema } from '../idp/attestation/jws.ts';
import { bridgeFunctions, bridgeVersion, keysSchema, metaSchema } from './contract.ts';

/**
 * The contract as one JSON Schema (draft 2020-12), for whoever writes the other half: each message by its name. Made from what the
 * extension itself parses with, so the two never differ.
 */
export function contractSchema(): object {
  const messages: Record<string, z.ZodMiniType> = {
    meta: metaSchema,
    keys: keysSchema,
    attestation: attestationSchema,
    ...Object.fromEntries(
      Object.entries(bridgeFunctions).flatMap(([name, { args, reply }]) => [
        [`${name}.args`, args],
        [`${name}.reply`, reply],
      ]),
    ),
  };
  const defs = Object.fromEntries(
    Object.entries(messages).map(([name, schema]) => {
      const { $schema: _, ...bare } = z.toJSONSchema(schema, { io: 'input' });
      return [name, bare];
    }),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `IDP Companion: bridge to Moodle, version ${bridgeVersion}`,
    $defs: defs,
  };
}
