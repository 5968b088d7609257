import { type Zippable, zipSync } from 'fflate';
import { sha256Of } from '../../idp/attachment.ts';
import type { Everything } from '../../idp/merge.ts';
import type { Profile } from '../../idp/profile.ts';
import { fingerprintOf, publicKeyOf, sign } from '../../idp/signature.ts';
import { formatBackup } from '../backup.ts';
import { evidenceMember, type Manifest, manifestSchema, memberNames, packageFormat } from './manifest.ts';
import { type PackageChoice, recordFor } from './record.ts';

/** A workbook or a form that goes along: a name such as `workbook.xlsx` and its bytes. */
export interface ExtraMember {
  name: string;
  bytes: Uint8Array;
}

/** What a package is made of. */
export interface PackageContents extends PackageChoice, Pick<Manifest, 'reading' | 'hoursPerDay'> {
  records: Everything & { profile: Profile & { id: string } };
  /** Bytes of attached files by attachment id; those of the chosen years are taken, missing ones are not in the package. */
  files: ReadonlyMap<string, Uint8Array>;
  extras: readonly ExtraMember[];
  /** ISO instant. */
  createdAt: string;
}

/**
 * The learner package (zip): record, workbook, forms and files of evidence under a manifest with the SHA-256 of each; signed
 * with `keys`, unsigned with null. Throws where an extra member's name or size is one that no package may have.
 */
export async function writePackage(
  contents: PackageContents,
  keys: CryptoKeyPair | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const members = membersOf(contents);
  const listed = await Promise.all(
    members.map(async ({ name, bytes }) => ({ name, size: bytes.byteLength, sha256: await sha256Of(bytes) })),
  );
  const signedBy = keys === null ? null : await fingerprintOf(await publicKeyOf(keys));
  const manifest = inJson(manifestSchema.parse({ ...headOf(contents), signedBy, files: listed }));
  const mtime = contents.createdAt;
  const zip: Zippable = { [memberNames.manifest]: [manifest, { level: 6, mtime }] };
  if (keys !== null) zip[memberNames.signature] = [inJson(await sign(keys, manifest)), { level: 0, mtime }];
  for (const { name, bytes } of members)
    zip[name] = [bytes, { level: name === memberNames.record ? 6 : 0, mtime }];
  return zipSync(zip).slice();
}

function headOf({
  records,
  fiscalYears,
  ...contents
}: PackageContents): Omit<Manifest, 'files' | 'signedBy'> {
  const { id, name, position, agency, personnel, missionGroup } = records.profile;
  return {
    format: packageFormat,
    version: 1,
    createdAt: contents.createdAt,
    person: { id, name, position, agency, personnel, missionGroup },
    fiscalYears: [...fiscalYears].sort((a, b) => b - a),
    reading: contents.reading,
    hoursPerDay: contents.hoursPerDay,
    leftOut: contents.leftOut,
  };
}

function membersOf({ records, files, extras, createdAt, ...choice }: PackageContents): ExtraMember[] {
  const record = recordFor(records, choice);
  const evidence = record.attachments.flatMap((attachment) => {
    const bytes = files.get(attachment.id);
    return bytes === undefined ? [] : [{ name: evidenceMember(attachment), bytes }];
  });
  const json = new TextEncoder().encode(formatBackup(record, createdAt));
  return [{ name: memberNames.record, bytes: json }, ...extras, ...evidence];
}

function inJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);
}
