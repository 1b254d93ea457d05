import type { Due } from '../engine/due.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { ApplicationYears, Window } from '../policy/schema/provision.ts';
import type { Period, Requirement } from '../policy/schema/requirement.ts';

/** A policy with what the engine answers on its default readings. A page works it out once; what shapes text only reads it. */
export type Answered = {
  policy: Policy;
  requirements: { requirement: Requirement; due: Due[]; period: Period }[];
  /** What each provision says, by its id. */
  says: Record<string, string>;
  /** When a provision can be done, by its id. */
  windows: Record<string, Window>;
  /** Which years a provision asks an application for, by its id. */
  years: Record<string, ApplicationYears>;
};

/** The requirement of a year for everybody who has no track of their own. */
export const annualOf = ({ requirements }: Answered): Answered['requirements'][number] | undefined =>
  requirements.find(({ requirement }) => requirement.track === 'general');
