import type { UseStore } from 'idb-keyval';
import { bridgeVersion, mostEntries, type SentEntry, type SubmitAnswer } from '../../bridge/contract.ts';
import { batchesOf, sentEntryOf, sentPerson, sentYears } from '../../bridge/sent-entry.ts';
import type { BridgeTrouble } from '../../bridge/trouble.ts';
import type { Reading } from '../../framework/methods.ts';
import { type Given, givenId } from '../../idp/given.ts';
import { changeGiven, readGiven } from '../../store/given.ts';
import { readProfile } from '../../store/profile.ts';
import { readEntry } from '../../store/read-log.ts';
import { readEverything } from '../../store/restore.ts';
import { tellWritten } from '../dashboard/changes.ts';
import { askBridge } from './ask.ts';

/** How far a press came: entries that the Moodle answered for, those that still wait, and what stopped it; null for nothing. */
export interface Sending {
  answered: number;
  waiting: number;
  trouble: BridgeTrouble | null;
}

const now = () => new Date().toISOString();
const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1000);

/** Puts entries on the way to a Moodle, with the sentence that the learner agreed to; nothing is sent yet. */
export async function queueEntries(
  use: UseStore,
  issuer: string,
  entries: readonly string[],
  consent: string,
): Promise<void> {
  const at = now();
  const ids = new Map(entries.map((entry) => [givenId(entry, issuer), entry]));
  await changeGiven(use, [...ids.keys()], (id, kept) => ({
    kind: 'given',
    version: 1,
    id,
    entry: ids.get(id) ?? '',
    issuer,
    state: 'queued',
    reason: null,
    attested: kept?.attested ?? false,
    linked: kept?.linked ?? [],
    consent: { at, text: consent },
    sentVersion: kept?.sentVersion ?? null,
    updatedAt: at,
  }));
  tellWritten();
}

/**
 * Sends what waits for a Moodle, batch after batch. What it answered for is written before the next batch goes; whatever stops it
 * leaves the others queued for the learner's next press, and sending one twice is harmless.
 */
export async function sendQueued(use: UseStore, issuer: string, reading: Reading): Promise<Sending> {
  const waiting = (await readGiven(use)).filter((one) => one.issuer === issuer && one.state === 'queued');
  const { ready, gone } = await readyToSend(use, waiting, reading);
  await changeGiven(use, gone, (_id, kept) => kept && { ...kept, state: 'refused', reason: 'gone' });
  let answered = gone.length;
  const told = (trouble: BridgeTrouble | null): Sending => {
    tellWritten();
    return { answered, waiting: waiting.length - answered, trouble };
  };
  if (ready.length === 0) return told(null);
  const person = sentPerson(await readProfile(use));
  const everything = await readEverything(use, now());
  for (const [consent, entries] of byConsent(waiting, ready)) {
    for (const batch of batchesOf(entries)) {
      const asked = await askBridge(issuer, 'local_idpbridge_submit_log', {
        bridge: bridgeVersion,
        consent: { at: seconds(consent.at), text: consent.text },
        person,
        years: sentYears(
          batch.map(({ fiscalyear }) => fiscalyear),
          everything,
        ),
        entries: batch,
      });
      if (!asked.ok) return told(asked.trouble);
      const done = await takeAnswers(use, issuer, batch, asked.reply.answers);
      answered += done;
      if (done < batch.length) return told('half-sent');
    }
  }
  return told(null);
}

/** Takes entries back from a Moodle. Those that it did not answer for wait for the learner's next press. */
export async function withdrawEntries(
  use: UseStore,
  issuer: string,
  entries: readonly string[],
): Promise<Sending> {
  const ids = entries.map((entry) => givenId(entry, issuer));
  await changeGiven(use, ids, (_id, kept) => kept && { ...kept, state: 'withdrawing', updatedAt: now() });
  let answered = 0;
  const told = (trouble: BridgeTrouble | null): Sending => {
    tellWritten();
    return { answered, waiting: entries.length - answered, trouble };
  };
  for (let from = 0; from < entries.length; from += mostEntries) {
    const batch = entries.slice(from, from + mostEntries);
    const asked = await askBridge(issuer, 'local_idpbridge_withdraw_log', {
      bridge: bridgeVersion,
      ids: batch,
    });
    if (!asked.ok) return told(asked.trouble);
    const gone = asked.reply.answers.map(({ id }) => id).filter((id) => batch.includes(id));
    await changeGiven(
      use,
      gone.map((entry) => givenId(entry, issuer)),
      (_id, kept) => kept && { ...kept, state: 'withdrawn', linked: [], sentVersion: null, updatedAt: now() },
    );
    answered += gone.length;
    if (gone.length < batch.length) return told('half-sent');
  }
  return told(null);
}

/** What waits as it is sent now, and what is no longer there or finished. */
async function readyToSend(use: UseStore, waiting: readonly Given[], reading: Reading) {
  const ready: SentEntry[] = [];
  const gone: string[] = [];
  for (const { entry, id } of waiting) {
    const found = await readEntry(use, entry);
    const sent = found && sentEntryOf(found, reading);
    if (sent) ready.push(sent);
    else gone.push(id);
  }
  return { ready, gone };
}

/** Entries by the consent that they were queued with: each call carries one. */
function byConsent(waiting: readonly Given[], ready: readonly SentEntry[]) {
  const consents = new Map(waiting.map(({ entry, consent }) => [entry, consent]));
  const groups = Map.groupBy(ready, ({ id }) => JSON.stringify(consents.get(id)));
  return [...groups].map(([text, entries]) => [JSON.parse(text) as Given['consent'], entries] as const);
}

/** Keeps what the Moodle answered; how many entries of the batch it answered for. */
async function takeAnswers(
  use: UseStore,
  issuer: string,
  batch: readonly SentEntry[],
  answers: readonly SubmitAnswer[],
): Promise<number> {
  const by = new Map(answers.map((answer) => [answer.id, answer]));
  const sent = new Map(batch.filter(({ id }) => by.has(id)).map((one) => [givenId(one.id, issuer), one]));
  await changeGiven(use, [...sent.keys()], (id, kept) => {
    const entry = sent.get(id);
    const answer = entry && by.get(entry.id);
    if (!kept || !entry || !answer) return null;
    const refused = answer.result === 'refused';
    return {
      ...kept,
      state: refused ? 'refused' : 'stored',
      reason: refused ? (answer.reason ?? 'badentry') : null,
      attested: answer.attested,
      linked: answer.linked,
      sentVersion: refused ? kept.sentVersion : new Date(entry.updated * 1000).toISOString(),
      updatedAt: now(),
    };
  });
  return sent.size;
}
