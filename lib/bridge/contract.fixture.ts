import type { ArgsOf, BridgeMeta, Completions } from './contract.ts';

/** What a plugin of this version offers. */
const hand = {
  bridge: 1,
  plugin: '1.0.0',
  features: ['completions', 'attestation', 'submit', 'withdraw'],
};

/** The meta of a course page of tests. */
export function sampleMeta(over: Partial<BridgeMeta> = {}): BridgeMeta {
  return {
    ...hand,
    course: { id: 12, idnumber: 'DL-01', fullname: 'การรู้ดิจิทัล', shortname: 'DL1', hours: 6 },
    codes: ['DLit100'],
    completion: { state: 'complete', completed: 1_780_000_000 },
    ...over,
  };
}

/** A reply with one finished course, answered at `now` (seconds). */
export function sampleCompletions(over: Partial<Completions> = {}): Completions {
  return {
    ...hand,
    now: 1_780_000_100,
    issuer: 'https://moodle.example',
    user: { id: 3, fullname: 'สมชาย ใจดี' },
    completions: [
      {
        courseid: 12,
        idnumber: 'DL-01',
        fullname: 'การรู้ดิจิทัล',
        shortname: 'DL1',
        codes: ['DLit100'],
        completed: 1_780_000_000,
        hours: 6,
        grade: '85.00',
        attestation: null,
      },
    ],
    ...over,
  };
}

/** The arguments of a call that gives one entry. */
export function sampleSubmit(): ArgsOf<'local_idpbridge_submit_log'> {
  return {
    bridge: 1,
    consent: { at: 1_780_000_100, text: 'ส่งรายการที่เลือก' },
    person: { name: 'สมชาย ใจดี', agency: 'สำนักยุทธศาสตร์', position: '', missiongroup: 'S', personnel: '' },
    years: [{ fiscalyear: 2569, assessed: true, planned: true, outcome: '' }],
    entries: [
      {
        id: '00000000-0000-4000-8000-000000000001',
        title: 'การรู้ดิจิทัล',
        provider: 'Moodle',
        url: null,
        method: 'online',
        bucket: 70,
        completed: '2026-05-28',
        fiscalyear: 2569,
        minutes: 360,
        codes: ['DLit100'],
        rung: 5,
        signal: null,
        attestation: null,
        updated: 1_780_000_050,
      },
    ],
  };
}
