import { bridgeVersion } from '../../bridge/contract.ts';
import { type JudgedCompletion, judgeCompletion } from '../../bridge/judge-completion.ts';
import { attestationMark } from '../../idp/attestation/mark.ts';
import type { Evidence } from '../../idp/entry.ts';
import { bangkokDay } from '../../idp/fiscal-year.ts';
import { nameKey } from '../../idp/person-name.ts';
import type { Profile } from '../../idp/profile.ts';
import { askBridge, askKeys } from './ask.ts';

/** What a completion is worth as evidence: rung 5 where it is verified, 4 where nothing is signed or can be verified here, else null. */
export function evidenceOf({ completion, state, kept }: JudgedCompletion, issuer: string): Evidence | null {
  const at = new Date().toISOString();
  const url = courseAddress(issuer, completion.courseid);
  if (state === 'verified' && kept !== null)
    return { rung: 5, signal: attestationMark(kept.jws), url, at, attestation: kept };
  if (state !== 'none' && state !== 'cannot-verify') return null;
  const day = bangkokDay(new Date(completion.completed * 1000));
  return { rung: 4, signal: `local_idpbridge completed ${day}`, url, at };
}

/** The address of a course of a Moodle. */
export function courseAddress(issuer: string, courseid: number): string {
  return `${issuer}/course/view.php?id=${courseid}`;
}

/**
 * What a Moodle attests of one course, asked on the learner's press on its page; null where it has no plugin, attests nothing, or
 * speaks of somebody who is called otherwise than the profile: the dashboard says why, a press does not wait for it.
 */
export async function attestedEvidence(
  issuer: string,
  courseid: number,
  profile: Profile | null,
): Promise<Evidence | null> {
  const asked = await askBridge(issuer, 'local_idpbridge_get_completions', {
    bridge: bridgeVersion,
    courseid,
  });
  if (!asked.ok || asked.reply.issuer !== issuer) return null;
  const { completions, user } = asked.reply;
  const completion = completions.find((one) => one.courseid === courseid);
  const own = nameKey(profile?.name ?? '');
  if (completion === undefined || (own !== '' && nameKey(user.fullname) !== own)) return null;
  const keys = completion.attestation === null ? null : await askKeys(issuer);
  if (keys?.ok === false) return null;
  const none = { bridge: bridgeVersion, issuer, keys: [] };
  return evidenceOf(await judgeCompletion(completion, asked.reply, keys?.reply ?? none), issuer);
}
