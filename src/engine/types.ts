import type { Amount, Share } from '../policy/schema/amount.ts';
import type { FactValue } from '../policy/schema/recognition.ts';

export type Facts = Readonly<Record<string, FactValue>>;

/** One thing a person did, in facts that do not depend on the region. */
export type Activity = {
  id: string;
  /** A kind of policies/vocabulary/kinds.yaml. */
  kind: string;
  facts: Facts;
  /** Records with the same word here are about the same work, project or attendance. */
  same?: string | undefined;
};

/** To whom a requirement applies; the facts are those of policies/vocabulary/person.yaml. */
export type Person = { track: 'general' | 'medical' | 'teacher'; facts: Facts };

/** Which option is chosen for each reading; the default stands where nothing is chosen. */
export type Readings = Readonly<Record<string, string>>;

/** Asks for the option of a reading. */
export type Choose = (reading: string) => string;

/** One evaluated part of an amount, kept for the explanation. Figures are in the unit of the rule. */
export type Step = {
  amount: Amount;
  /** Facts and measures that went in. */
  inputs: Record<string, FactValue>;
  low: number;
  high: number;
  children: Step[];
  /** Row of a table, counted from 0. */
  row?: number;
  share?: { of: Share; low: number };
  reading?: { id: string; option: string };
};

/** What is counted: 学时 figures on the chosen readings, and the ends over all readings; `high: null` is unbounded. */
export type Hours = { value: number; low: number; high: number | null };
