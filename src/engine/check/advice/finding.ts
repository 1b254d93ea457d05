import type { Verdict } from '../../account.ts';

/** What of a policy a finding rests on, by its id; of a silence its topic. */
export type Origin = { of: 'provision' | 'requirement' | 'reading' | 'silence'; id: string };

/** What every finding has. */
export type Told = {
  origin: Origin;
  clauses: string[];
  /** In the words of the policy's data. */
  says: string;
  /** Years it is certainly about; none when it is about the application as a whole. */
  years: number[];
  /** Years whose verdict is open, about which it may turn out to be. */
  perhaps: number[];
  /** Readings on which the words rest. */
  readings: string[];
};

/** What follows from a year that is not complete. */
type Consequence = Told & { group: 'consequence' };

/**
 * Whether a year can still be made complete: it still runs, or study can be made up, or no longer, or nothing is said.
 * `until` is the last day; undefined where the text names none.
 */
export type MakeUp = Told & {
  group: 'make-up';
  state: 'running' | 'possible' | 'ended' | 'silent';
  until?: string | undefined;
  /** What the text leaves open about it. */
  missing: string[];
};

/** An exemption: known to the text, claimed by the person, approved, or nothing is said of any. */
export type Exemption = Told & {
  group: 'exemption';
  state: 'known' | 'claimed' | 'approved' | 'silent';
  /** Papers that are still missing. */
  documents: string[];
  missing: string[];
};

/** Something that may cost the person a year though the hours are there, or may turn the verdict. */
export type Risk = Told & {
  group: 'risk';
  /** Activities it is about. */
  activities: string[];
  /** Of a reading: what each of its options would give. */
  options: { option: string; verdict: Verdict }[];
};

export type Finding = Consequence | MakeUp | Exemption | Risk;
