import * as z from 'zod/mini';
import { type Attachment, largestAttachment, mostAttachedBytes } from '../../idp/attachment.ts';
import { instant } from '../../idp/moments.ts';
import { fiscalYearNumber } from '../../idp/plan/plan.ts';
import { profileSchema } from '../../idp/profile.ts';
import { largestBackup } from '../backup.ts';

/** What every learner package says it is; `docs/package-format.md` documents the rest. */
export const packageFormat = 'idp-companion-package';

/** The version of the package around its record; the record has its own. */
export const packageVersion = 1;

/** Names of the members that every package has, or has when it is signed. */
export const memberNames = {
  manifest: 'manifest.json',
  signature: 'manifest.sig.json',
  record: 'record.json',
} as const;

/** Most bytes of a member: the manifest, the signature, and each workbook or form that was put beside the record. */
export const largestManifest = 4 * 1024 * 1024;
export const largestSignature = 4 * 1024;
const largestExtra = 32 * 1024 * 1024;

/** Most bytes of a package, packed and unpacked. */
export const largestPackage = largestBackup + mostAttachedBytes + 4 * largestExtra;

const evidenceName =
  /^files\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.(?:pdf|png|jpg|webp)$/;
const extraName = /^[a-z0-9][a-z0-9-]{0,40}\.[a-z0-9]{1,8}$/;

const endings: Readonly<Record<Attachment['type'], string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

/** The member that holds a file of evidence. */
export function evidenceMember({ id, type }: Pick<Attachment, 'id' | 'type'>): string {
  return `files/${id}.${endings[type]}`;
}

/** The id of the attachment whose bytes a member holds; null for every other member. */
export function attachmentIdOf(name: string): string | null {
  return evidenceName.exec(name)?.[1] ?? null;
}

/** Most bytes that a member of a name may hold; 0 for a name that no package has. */
export function mostBytesOf(name: string): number {
  if (name === memberNames.record) return largestBackup;
  if (evidenceName.test(name)) return largestAttachment;
  const own: string[] = [memberNames.manifest, memberNames.signature];
  return extraName.test(name) && !own.includes(name) ? largestExtra : 0;
}

const listedFile = z.object({
  name: z.string().check(z.refine((name) => mostBytesOf(name) > 0)),
  /** Bytes. */
  size: z.int().check(z.gte(0)),
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

const { name, position, agency, personnel, missionGroup } = profileSchema.shape;

/** What a learner may leave out of a package (ไม่ใส่): addresses of courses and pages, or what was seen and the files. */
const leftOutKinds = ['links', 'evidence'] as const;

/** The head of a package: who, what and when, and the SHA-256 of everything beside it. It is what is signed. */
export const manifestSchema = z.object({
  format: z.literal(packageFormat),
  version: z.literal(packageVersion),
  createdAt: instant,
  /** The learner; `id` is the same in every package of one profile. */
  person: z.object({ id: z.uuid(), name, position, agency, personnel, missionGroup }),
  /** The fiscal years (B.E.) that the package speaks of, newest first. */
  fiscalYears: z.array(fiscalYearNumber).check(z.minLength(1), z.maxLength(100)),
  /** The learner's reading of the plan, which the workbook and the forms beside follow. */
  reading: z.enum(['appendix', 'curriculum']),
  hoursPerDay: z.number().check(z.gte(1), z.lte(24)),
  leftOut: z.array(z.enum(leftOutKinds)),
  /** Fingerprint of the key that the manifest is signed with; null for an unsigned package. */
  signedBy: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** Every member but the manifest and its signature. */
  files: z.array(listedFile).check(
    z.maxLength(20_000),
    z.refine((list) => new Set(list.map((file) => file.name)).size === list.length),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;
