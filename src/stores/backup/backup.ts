import type { Policy } from '../../policy/schema/policy.ts';
import type { ChosenReadings } from '../chosen-readings.ts';
import type { Attached } from '../database.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Original } from '../originals/original.ts';
import type { Roster } from '../roster/people.ts';

/** Everything that a person has on a device. */
export type Backup = {
  madeAt: string;
  /** The policies by which the device calculated. */
  policies: Pick<Policy, 'id' | 'version'>[];
  /** Readings chosen for all drafts. */
  readings: ChosenReadings;
  drafts: Draft[];
  files: Attached[];
  originals: Original[];
  /** Earlier versions of policies, by which drafts were calculated. */
  kept: Policy[];
  /** The unit's people; backups of earlier versions have none. */
  roster?: Roster | undefined;
};

/** A file that proves an activity, with the digest of what is in it. */
export type Evidence = Attached & { sha256: string };

/** A backup that was read, and by name the files in it that are damaged. */
export type Unpacked = Omit<Backup, 'files'> & { files: Evidence[]; damaged: string[] };

/** Where something stands in the archive, how long it is in bytes, and its SHA-256. */
export type Entry = { path: string; size: number; sha256: string };

/** What is in the archive, for readers and programs: `manifest.json`. */
export type Manifest = Pick<Backup, 'madeAt' | 'policies' | 'readings'> & {
  format: typeof format;
  version: typeof version;
  counts: {
    drafts: number;
    activities: number;
    scenarios: number;
    files: number;
    originals: number;
    people: number;
  };
  drafts: (Entry & Pick<Draft, 'id' | 'name'>)[];
  files: (Entry & Omit<Attached, 'content'>)[];
  originals: (Entry & Pick<Original, 'id'>)[];
  kept: (Entry & Pick<Policy, 'id' | 'version'>)[];
  /** The roster itself, and its people in parts. */
  roster?: Entry | undefined;
  people?: Entry[] | undefined;
};

export const format = 'xueshi-backup';
export const version = 1;
export const manifestPath = 'manifest.json';

/** The largest archive, in bytes: a larger one many devices could not open again. */
export const most = 1024 * 1024 * 1024;
