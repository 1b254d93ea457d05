import type { Policy } from '../../policy/schema/policy.ts';
import { settle } from '../choice.ts';
import { type Evidenced, evidenced } from '../evidence.ts';
import { chooser } from '../readings.ts';
import type { Readings } from '../types.ts';
import type { YearCheck } from './check.ts';

/** A year asked for, as far as its records go. */
type AskedYear = Pick<YearCheck, 'year' | 'assessments'>;

/** A record with its papers at hand, by the names that the policies give them. */
export type Kept = { id: string; kind: string; held?: readonly string[] | undefined };

/** What proves one record of the years asked for. */
export type RecordProof = {
  record: string;
  kind: string;
  /** The years asked for in whose period it lies, the first first. */
  years: number[];
  proof: Evidenced;
};

/** A way that a text names where papers are lost or of another form. */
export type Substitute = {
  id: string;
  says: string;
  documents: string[];
  clauses: string[];
  /** The reading on which the sentence rests. */
  reading: string | undefined;
};

/** The papers of an application's years. */
export type EvidenceCheck = {
  /** Records that count or may count, by year, then in the order of the draft. */
  records: RecordProof[];
  /** Records that the text counts on no reading: they need no proof. */
  uncounted: string[];
  /** Records without a date, which may lie in one of the years. */
  undated: string[];
  substitutes: Substitute[];
  /** What the text does not say of lost papers, and whom to ask. */
  silences: Policy['silences'];
};

/** Where each record lies: the years asked for in which it may count, and whether it counts on no reading, or has no date. */
type Lies = { years: number[]; isDenied: boolean; isUndated: boolean };

function placesIn(years: readonly AskedYear[]): Map<string, Lies> {
  const found = new Map<string, Lies>();
  for (const { year, assessments } of years) {
    for (const { activity, place, state, alternatives } of assessments.flatMap((each) => each.activities)) {
      if (place === 'outside') continue;
      const lies = found.get(activity) ?? { years: [], isDenied: false, isUndated: false };
      found.set(activity, lies);
      const isDenied = state === 'denied' && alternatives.every((each) => each.state === 'denied');
      if (isDenied) lies.isDenied = true;
      else if (place === 'undated') lies.isUndated = true;
      else if (!lies.years.includes(year)) lies.years.push(year);
    }
  }
  return found;
}

function substitutesIn(policy: Policy, readings: Readings): Substitute[] {
  const choose = chooser(policy, readings);
  return policy.provisions
    .filter(({ topic }) => topic === 'evidence-lost')
    .map(({ id, says, documents = [], clause }) => ({
      id,
      says: settle(says, choose),
      documents,
      clauses: clause,
      reading: typeof says === 'string' ? undefined : says.reading,
    }));
}

/** What proves the records of the years that an application asks for, what is missing, and what helps where it is lost. */
export function evidenceOf(
  policy: Policy,
  asked: readonly AskedYear[],
  kept: readonly Kept[],
  readings: Readings = {},
): EvidenceCheck {
  const places = placesIn(asked);
  const records = kept
    .map(({ id, kind, held }) => ({
      record: id,
      kind,
      years: places.get(id)?.years ?? [],
      proof: evidenced(policy, kind, held, readings),
    }))
    .filter(({ years }) => years.length > 0)
    .sort((a, b) => (a.years[0] ?? 0) - (b.years[0] ?? 0));
  const apart = kept.map(({ id }) => id).filter((id) => places.get(id)?.years.length === 0);
  return {
    records,
    uncounted: apart.filter((id) => places.get(id)?.isDenied),
    undated: apart.filter((id) => places.get(id)?.isUndated && !places.get(id)?.isDenied),
    substitutes: substitutesIn(policy, readings),
    silences: policy.silences.filter(({ topic }) => topic === 'evidence-lost'),
  };
}
