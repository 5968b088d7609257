/**
 * Why a file is not counted. Nothing that was read before changes for it.
 * `foreign`: none of ours. `incomplete`: cut off. `altered`: not what its manifest says. `damaged`: records in it cannot be read.
 * `too-large`: more than any record, unpacked too. `newer-version`: made by a later version. `nameless`: says neither id nor name.
 * `locked`: a zip with a password or a method that is not read. `unreadable`: the browser could not read it. `nested`: a zip in a zip in a zip.
 */
export type TroubleReason =
  | 'foreign'
  | 'empty'
  | 'incomplete'
  | 'altered'
  | 'damaged'
  | 'too-large'
  | 'newer-version'
  | 'nameless'
  | 'locked'
  | 'unreadable'
  | 'nested';

/** A file that is not counted: its reason, what it was about in the file's own words where there are any, and whose it says it is. */
export interface Trouble {
  reason: TroubleReason;
  /** A field, a member's name or a count; empty when there is nothing to add. */
  detail: string;
  /** The person's name that stands in it; empty when none could be read. */
  name: string;
}

/** A reading that failed with a reason of its own. */
export class TroubleError extends Error {
  readonly reason: TroubleReason;
  readonly detail: string;

  constructor(reason: TroubleReason, detail = '') {
    super(reason);
    this.reason = reason;
    this.detail = detail;
  }
}
