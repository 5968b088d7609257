import * as z from 'zod/mini';
import { keyId, unixSeconds } from '../idp/attestation/jws.ts';
import { longestJws, publicBytes } from '../idp/attestation/kept.ts';

/** Version of the contract between this extension and the Moodle plugin `local_idpbridge`. */
export const bridgeVersion = 1;

/** Most entries, and most bytes of arguments in JSON, of one call. */
export const mostEntries = 50;
export const mostBytes = 262_144;

/** Most completions of one reply. */
const mostCompletions = 500;

const text = (longest: number) => z.string().check(z.maxLength(longest));
const named = text(2000).check(z.minLength(1));
const id = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
/** Fiscal year, B.E. */
const fiscalYear = z.int().check(z.gte(2443), z.lte(2743));
const hours = z.nullable(z.number().check(z.gte(0), z.lte(10_000)));
const codes = z.array(text(200)).check(z.maxLength(500));
const jws = z.nullable(text(longestJws));

/** What every reply and the meta begin with: the version they are written in, the plugin's release, and what it offers to this user. */
const handshake = {
  bridge: z.int().check(z.gte(1)),
  plugin: text(50),
  features: z.array(text(50)).check(z.maxLength(50)),
};
const reply = { ...handshake, now: unixSeconds };

/** The handshake alone, read before anything else of a reply. */
export const handshakeSchema = z.object(handshake);

/** The JSON in `<meta name="local_idpbridge">` of a course page, for the signed-in learner. */
export const metaSchema = z.object({
  ...handshake,
  course: z.object({
    id: z.int().check(z.gte(1)),
    idnumber: text(200),
    fullname: named,
    shortname: text(500),
    hours,
  }),
  codes,
  completion: z.object({
    state: z.enum(['complete', 'incomplete', 'untracked']),
    completed: z.nullable(unixSeconds),
  }),
});
export type BridgeMeta = z.infer<typeof metaSchema>;

const completionSchema = z.object({
  courseid: z.int().check(z.gte(1)),
  idnumber: text(200),
  fullname: named,
  shortname: text(500),
  codes,
  completed: unixSeconds,
  hours,
  grade: z.nullable(text(100)),
  attestation: jws,
});
/** One course that the learner finished, as the plugin tells it. */
export type Completion = z.infer<typeof completionSchema>;

/** Arguments of `local_idpbridge_get_completions`; `courseid` 0 asks for every finished course of the caller. */
const completionsArgs = z.object({ bridge: z.literal(bridgeVersion), courseid: z.int().check(z.gte(0)) });

/** Reply of `local_idpbridge_get_completions`. */
const completionsReply = z.object({
  ...reply,
  issuer: text(500),
  user: z.object({ id: z.int().check(z.gte(1)), fullname: text(300) }),
  completions: z.array(completionSchema).check(z.maxLength(mostCompletions)),
});
export type Completions = z.infer<typeof completionsReply>;

/** The keys that a Moodle signs and signed with, as its page `keys.php` lists them. */
export const keysSchema = z.object({
  bridge: z.int().check(z.gte(1)),
  issuer: text(500),
  keys: z
    .array(
      z.object({
        kid: keyId,
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: publicBytes,
        fingerprint: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        created: unixSeconds,
        retired: z.nullable(unixSeconds),
      }),
    )
    .check(z.maxLength(100)),
});
export type PublicKeys = z.infer<typeof keysSchema>;

const sentEntry = z.object({
  id,
  title: text(1000).check(z.minLength(1)),
  provider: text(500),
  url: z.nullable(text(2000)),
  method: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
  bucket: z.union([z.literal(70), z.literal(20), z.literal(10)]),
  completed: day,
  fiscalyear: fiscalYear,
  minutes: z.nullable(z.int().check(z.gte(0), z.lte(600_000))),
  codes: z.array(text(20)).check(z.maxLength(23)),
  rung: z.int().check(z.gte(1), z.lte(5)),
  signal: z.nullable(text(500)),
  attestation: jws,
  updated: unixSeconds,
});
/** One finished entry as it is sent. */
export type SentEntry = z.infer<typeof sentEntry>;

/** Arguments of `local_idpbridge_submit_log`. */
const submitArgs = z.object({
  bridge: z.literal(bridgeVersion),
  /** When the learner agreed, and the sentence that stood before their eyes. */
  consent: z.object({ at: unixSeconds, text: text(1000).check(z.minLength(1)) }),
  person: z.object({
    name: text(200),
    agency: text(300),
    position: text(300),
    missiongroup: z.enum(['E', 'M', 'A', 'S', 'T', 'O', '']),
    personnel: z.enum(['civil-servant', 'teacher', 'permanent-employee', '']),
  }),
  /** What the plan's indicators rest on; each stands in the place of what was sent of its year before. */
  years: z
    .array(
      z.object({
        fiscalyear: fiscalYear,
        assessed: z.boolean(),
        planned: z.boolean(),
        outcome: z.enum(['none', 'some', 'all', '']),
      }),
    )
    .check(z.maxLength(10)),
  entries: z.array(sentEntry).check(z.minLength(1), z.maxLength(mostEntries)),
});
export type SubmitArgs = z.infer<typeof submitArgs>;

const submitAnswer = z.object({
  id,
  result: z.enum(['stored', 'updated', 'unchanged', 'refused']),
  /** Why it was refused; null otherwise. A word that is not known here counts as `badentry`. */
  reason: z.catch(
    z.nullable(z.enum(['badentry', 'badcode', 'badday', 'otherperson', 'badattestation'])),
    'badentry',
  ),
  /** Its attestation is this Moodle's own, for this user. */
  attested: z.boolean(),
  /** Codes for which evidence of prior learning stands there now, with a review requested. */
  linked: codes,
});
/** What became of one entry that was sent. */
export type SubmitAnswer = z.infer<typeof submitAnswer>;

/** Reply of `local_idpbridge_submit_log`: one answer for every entry of the call. */
const submitReply = z.object({ ...reply, answers: z.array(submitAnswer).check(z.maxLength(mostEntries)) });

/** Arguments of `local_idpbridge_withdraw_log`. */
const withdrawArgs = z.object({
  bridge: z.literal(bridgeVersion),
  ids: z.array(id).check(z.minLength(1), z.maxLength(mostEntries)),
});

/** Reply of `local_idpbridge_withdraw_log`. */
const withdrawReply = z.object({
  ...reply,
  answers: z.array(z.object({ id, result: z.enum(['withdrawn', 'absent']) })).check(z.maxLength(mostEntries)),
});

/** The plugin's web-service functions, each with what it takes and what it answers. */
export const bridgeFunctions = {
  local_idpbridge_get_completions: { args: completionsArgs, reply: completionsReply },
  local_idpbridge_submit_log: { args: submitArgs, reply: submitReply },
  local_idpbridge_withdraw_log: { args: withdrawArgs, reply: withdrawReply },
} as const;
export type BridgeFunction = keyof typeof bridgeFunctions;
export type ArgsOf<F extends BridgeFunction> = z.infer<(typeof bridgeFunctions)[F]['args']>;
export type ReplyOf<F extends BridgeFunction> = z.infer<(typeof bridgeFunctions)[F]['reply']>;
