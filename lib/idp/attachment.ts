import * as z from 'zod/mini';
import { webAddress } from './entry.ts';
import { instant } from './moments.ts';

/** Largest file that is kept as evidence, in bytes: 10 MiB. */
export const largestAttachment = 10 * 1024 * 1024;

/** Most files of one entry or practice. */
export const mostAttachments = 10;

/** Most bytes of all files together: 250 MiB, well inside what browsers grant. */
export const mostAttachedBytes = 250 * 1024 * 1024;

/** The limits as they are said: MB of one file, files of one entry, MB of all files. */
export const attachmentLimits = {
  mb: largestAttachment / 1024 / 1024,
  count: mostAttachments,
  all: mostAttachedBytes / 1024 / 1024,
};

/** What may be attached: documents and pictures that no browser runs as a page. */
export const attachmentTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/** A file of evidence (หลักฐาน): what it is and whose; its bytes are stored beside it, under the same id. */
export const attachmentSchema = z.object({
  kind: z.literal('attachment'),
  version: z.literal(1),
  id: z.uuid(),
  /** What it proves. */
  of: z.object({ kind: z.enum(['entry', 'practice']), id: z.uuid() }),
  /** Name as shown and as downloaded, without any folder. */
  name: z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^/\\\p{Cc}]+$/u)),
  type: z.enum(attachmentTypes),
  /** Bytes. */
  size: z.int().check(z.gte(1), z.lte(largestAttachment)),
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** A file of the learner's, or a picture of a tab that they took, cropped and blacked out. */
  source: z.enum(['file', 'tab']),
  /** The page of the picture; null for a file. */
  pageUrl: z.nullable(webAddress),
  at: instant,
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** Why a file is not taken. */
export type AttachmentRefusal = 'empty' | 'too-large' | 'wrong-type';

const beginnings: Readonly<Record<AttachmentType, (bytes: Uint8Array) => boolean>> = {
  'application/pdf': (bytes) => ascii(bytes, 0, 5) === '%PDF-',
  'image/png': (bytes) => ascii(bytes, 1, 4) === 'PNG' && bytes[0] === 0x89,
  'image/jpeg': (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  'image/webp': (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP',
};

/** What a file is by its own first bytes, whatever its name says; or why it is not taken. */
export function typeOfFile(
  bytes: Uint8Array,
): { ok: true; type: AttachmentType } | { ok: false; error: AttachmentRefusal } {
  if (bytes.byteLength === 0) return { ok: false, error: 'empty' };
  if (bytes.byteLength > largestAttachment) return { ok: false, error: 'too-large' };
  const type = attachmentTypes.find((known) => beginnings[known](bytes));
  return type === undefined ? { ok: false, error: 'wrong-type' } : { ok: true, type };
}

/** The SHA-256 of some bytes, 64 hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file's name as it is kept: without folders and control characters, at most 200 characters, `file` when nothing is left. */
export function attachmentName(name: string): string {
  const bare = name
    .toWellFormed()
    .replace(/^.*[/\\]/u, '')
    .replace(/\p{Cc}/gu, '')
    .trim();
  return bare.length > 200 ? `${bare.slice(0, 100)}…${bare.slice(-99)}`.toWellFormed() : bare || 'file';
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.slice(from, to));
}
