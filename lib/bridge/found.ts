import type { Entry } from '../idp/entry.ts';
import type { JudgedCompletion } from './judge-completion.ts';

/** One finished course of a Moodle as it is shown before anything is kept. */
export interface FoundCompletion extends JudgedCompletion {
  /** The entry that holds the course already; null for none. */
  entry: Entry | null;
  /** True where that entry holds this very attestation. */
  known: boolean;
}

/** Everything that a Moodle says the learner finished. */
export interface FoundCompletions {
  ok: true;
  found: FoundCompletion[];
  /** Full name of the user there. */
  name: string;
  /** The user there is called otherwise than the profile. */
  otherName: boolean;
  /** Attestations of another user of the same Moodle are in this log. */
  otherUser: boolean;
  /** Functions that the plugin offers to this user. */
  features: readonly string[];
}

/** A Moodle of which a page is open in a tab that this extension may look into. */
export interface OpenMoodle {
  /** Its wwwroot: how attestations and what was given name it. */
  issuer: string;
  /** Its name as its pages end their titles, else its host. */
  name: string;
  /** Whether a page of it carries the plugin's meta; false says nothing, since only course pages do. */
  plugin: boolean;
}
