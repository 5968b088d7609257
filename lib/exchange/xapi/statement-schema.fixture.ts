/** An IRI as far as it is a URI: with a scheme. */
const iri = { type: 'string', format: 'uri', pattern: '^[a-z][a-z0-9+.-]*:' };

/** A map from language tags (RFC 5646) to text. */
const languageMap = {
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
  additionalProperties: { type: 'string' },
};

const extensions = { type: 'object', propertyNames: iri };

const account = {
  type: 'object',
  required: ['homePage', 'name'],
  additionalProperties: false,
  properties: { homePage: iri, name: { type: 'string', minLength: 1 } },
};

/** An agent is known by exactly one of four properties. */
const agent = {
  type: 'object',
  additionalProperties: false,
  properties: {
    objectType: { const: 'Agent' },
    name: { type: 'string' },
    mbox: { type: 'string', pattern: '^mailto:' },
    mbox_sha1sum: { type: 'string', pattern: '^[0-9a-f]{40}$' },
    openid: iri,
    account,
  },
  oneOf: ['mbox', 'mbox_sha1sum', 'openid', 'account'].map((known) => ({ required: [known] })),
};

const verb = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: { id: iri, display: languageMap },
};

const activity = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    objectType: { const: 'Activity' },
    id: iri,
    definition: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: { name: languageMap, description: languageMap, type: iri, moreInfo: iri, extensions },
    },
  },
};

const uuid = {
  type: 'string',
  pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$',
};

const statementRef = {
  type: 'object',
  required: ['objectType', 'id'],
  additionalProperties: false,
  properties: { objectType: { const: 'StatementRef' }, id: uuid },
};

const result = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    success: { type: 'boolean' },
    completion: { type: 'boolean' },
    response: { type: 'string' },
    duration: { type: 'string', format: 'duration' },
    extensions,
  },
};

const activities = { type: 'array', minItems: 1, items: activity };
const kindsOfContext = ['parent', 'grouping', 'category', 'other'];

const context = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    registration: uuid,
    platform: { type: 'string' },
    language: { type: 'string' },
    statement: statementRef,
    contextActivities: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: Object.fromEntries(kindsOfContext.map((kind) => [kind, activities])),
    },
    extensions,
  },
};

/**
 * What the specifications ask of a statement, as a JSON schema: xAPI 1.0.3, Data, sections 2.2 to 2.4 and 4; IEEE 9274.1.1,
 * whose statements give their time in UTC and name version 2.0.0. No property beside those of the specification, nothing empty.
 */
export function statementSchema(version: '1.0.3' | '2.0') {
  return {
    type: 'object',
    required: ['actor', 'verb', 'object'],
    additionalProperties: false,
    properties: {
      id: uuid,
      actor: agent,
      verb,
      object: { oneOf: [activity, statementRef] },
      result,
      context,
      timestamp: {
        type: 'string',
        format: 'date-time',
        ...(version === '2.0' && { pattern: 'Z$' }),
      },
      version: version === '2.0' ? { const: '2.0.0' } : { type: 'string', pattern: '^1\\.0\\.' },
    },
    // A statement with the verb "voided" speaks of another statement, and only such a one.
    if: {
      properties: {
        verb: { type: 'object', properties: { id: { const: 'http://adlnet.gov/expapi/verbs/voided' } } },
      },
    },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON schema.
    then: { properties: { object: statementRef } },
  };
}
