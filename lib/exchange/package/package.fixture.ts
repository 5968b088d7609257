import { type Attachment, sha256Of } from '../../idp/attachment.ts';
import { sampleEntry, uuid } from '../../idp/entry.fixture.ts';
import { emptyProfile } from '../../idp/profile.ts';
import { defaultSettings } from '../../idp/settings.ts';
import { noYears } from '../../idp/year/merge-years.ts';
import { sampleAnswer, samplePlan } from '../../idp/year/years.fixture.ts';
import type { PackageContents } from './write-package.ts';

/** Some bytes that begin as a PDF. */
export const samplePdf = new TextEncoder().encode('%PDF-1.7 เกียรติบัตร');

/** What a learner with one entry, its certificate, a plan and an answer puts into a package of 2569. */
export async function sampleContents(over: Partial<PackageContents> = {}): Promise<PackageContents> {
  const attachment: Attachment = {
    kind: 'attachment',
    version: 1,
    id: uuid(0x700),
    of: { kind: 'entry', id: sampleEntry().id },
    name: 'เกียรติบัตร.pdf',
    type: 'application/pdf',
    size: samplePdf.byteLength,
    sha256: await sha256Of(samplePdf),
    source: 'tab',
    pageUrl: 'https://learningportal.ocsc.go.th/certificate',
    at: '2026-01-20T09:00:00.000Z',
  };
  return {
    records: {
      ...noYears,
      profile: { ...emptyProfile, id: uuid(0xbeef), name: 'สมชาย ใจดี', agency: 'สำนักยุทธศาสตร์' },
      settings: { ...defaultSettings, sites: { ocsc: false } },
      entries: [sampleEntry(), sampleEntry({ id: uuid(2), completedOn: '2024-10-01' })],
      plans: [samplePlan()],
      answers: [sampleAnswer()],
      attachments: [attachment],
      tombstones: [
        {
          kind: 'tombstone',
          version: 1,
          id: uuid(9),
          deletedAt: '2026-01-01T00:00:00.000Z',
          restoredAt: null,
          entry: null,
        },
      ],
      corrections: [
        { kind: 'correction', version: 1, key: 'ocsc:1', codes: [], at: '2026-01-01T00:00:00.000Z' },
      ],
      aside: [
        { kind: 'aside', version: 1, key: 'entry:x', value: 1, why: 'x', at: '2026-01-01T00:00:00.000Z' },
      ],
    },
    fiscalYears: [2569],
    leftOut: [],
    reading: 'appendix',
    hoursPerDay: 6,
    files: new Map([[uuid(0x700), samplePdf]]),
    extras: [{ name: 'workbook.xlsx', bytes: new TextEncoder().encode('PK workbook') }],
    createdAt: '2026-06-12T03:00:00.000Z',
    ...over,
  };
}
