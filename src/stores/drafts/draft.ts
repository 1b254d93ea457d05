import type { Typed } from '../../engine/read-facts.ts';
import type { Person, Readings } from '../../engine/types.ts';

/** One thing a person did, exactly as typed: wrong input stays, so that it can be mended. */
export type DraftActivity = {
  id: string;
  kind: string;
  /** Empty until the person gives one. */
  title: string;
  typed: Typed;
  /** Activities with the same word here are about the same work, project or attendance. */
  same?: string | undefined;
};

/** A record of study as it is kept on the device. What can be worked out is not in it. */
export type Draft = {
  id: string;
  /** Empty until the person gives one. */
  name: string;
  createdAt: string;
  updatedAt: string;
  /** Id of the policy it is calculated by. */
  policy: string;
  year: number;
  track: Person['track'];
  /** Facts of the person, as typed. */
  person: Typed;
  /** Options chosen, by policy and reading. */
  readings: Record<string, Readings>;
  /** The policies' versions at the last saving, to notice when a rule was changed since. */
  policyVersions: Record<string, string>;
  activities: DraftActivity[];
};

/** What a list of drafts shows. */
export type DraftSummary = Pick<Draft, 'id' | 'name' | 'policy' | 'year' | 'updatedAt'> & { count: number };
