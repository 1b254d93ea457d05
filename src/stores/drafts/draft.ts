import type { Application } from '../../engine/check/application.ts';
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
  /** Papers that are at hand, by the names that the policies give them. */
  held?: string[] | undefined;
  /** Whether it was entered where the region has study entered (登记). */
  registered?: true | undefined;
};

/** What a result is worked out from. */
export type Content = {
  /** Id of the policy it is calculated by. */
  policy: string;
  year: number;
  track: Person['track'];
  /** Facts of the person, as typed. */
  person: Typed;
  /** Options chosen, by policy and reading. */
  readings: Record<string, Readings>;
  activities: DraftActivity[];
};

/** A draft as it would be, tried beside it. */
export type Scenario = Content & { id: string; name: string };

/** What somebody applies for, as typed for the self-check; years as text, so that a wrong one can be mended. */
export type DraftApplication = {
  use: Application['use'];
  /** The year in which it is handed in. */
  year: string;
  /** 初级、中级、副高、正高; the policies know both of the last as senior. */
  level?: 'junior' | 'intermediate' | 'associate' | 'senior' | undefined;
  /** Kind of unit, and other groups, by the words of the policy. */
  unit?: string | undefined;
  groups?: string[] | undefined;
  /** Years of the title held now and of the first professional work. */
  lastTitle?: string | undefined;
  entry?: string | undefined;
  /** An exemption claimed, in the person's own words. */
  claimed?: string | undefined;
  /** Papers at hand for the application. */
  held?: string[] | undefined;
  /** Years to look at, chosen where the text does not say which. */
  chosen?: number[] | undefined;
  /** Days of events that time limits are reckoned from, by the words of the policies. */
  events?: Record<string, string> | undefined;
};

/** A record of study as it is kept on the device. What can be worked out is not in it. */
export type Draft = Content & {
  id: string;
  /** Empty until the person gives one. */
  name: string;
  createdAt: string;
  updatedAt: string;
  /** The policies' versions at the last saving, to notice when a rule was changed since. */
  policyVersions: Record<string, string>;
  /** What is tried beside it, at most four. */
  scenarios?: Scenario[] | undefined;
  /** Years whose study the authority has verified (验证). */
  verified?: number[] | undefined;
  application?: DraftApplication | undefined;
  /** Put out of the way, but kept. */
  archived?: true | undefined;
  /** In the bin since then. */
  deletedAt?: string | undefined;
};

/** What a list of drafts shows. */
export type DraftSummary = Pick<
  Draft,
  'id' | 'name' | 'policy' | 'year' | 'updatedAt' | 'archived' | 'deletedAt'
> & { count: number };
