import { differencesOfApplication, isApplication } from './application.ts';
import type {
  Compliance,
  Conversion,
  CrossRegion,
  EvidenceCase,
  ExpectedHours,
  ExpectedYear,
} from './cases.ts';
import { disputed } from './disputed.ts';
import { differences, findHours } from './found.ts';
import { differencesOfPapers, readPapers } from './papers.ts';
import { policyOf, yearOf } from './policies.ts';
import { readAnnualRecord, readYear } from './record.ts';
import { differencesOfYear } from './verdict.ts';
import { differencesOfVerification, isVerification } from './verification.ts';

/** The differences of a case, a line each, and the steps behind what was found. */
export type Compared = { lines: string[]; steps: string[] };

export function compareConversion({ doc, activity, expected }: Conversion): Compared {
  const policy = policyOf(doc);
  const found = findHours(policy, activity, yearOf(policy));
  return { lines: differences(expected, found), steps: found.steps };
}

export function compareCompliance(given: Compliance): Compared {
  const policy = policyOf(given.doc);
  if (isApplication(given)) return differencesOfApplication(policy, given, yearOf(policy));
  if (isVerification(given)) return differencesOfVerification(policy, given, yearOf(policy));
  return differencesOfYear(policy, given.expected, readYear(policy, given, yearOf(policy)));
}

function compareIn(
  id: string,
  activity: CrossRegion['activity'],
  expected: ExpectedHours | ExpectedYear,
): Compared {
  const policy = policyOf(id);
  const year = yearOf(policy);
  if ('verdict' in expected)
    return differencesOfYear(policy, expected, readAnnualRecord(policy, activity, year));
  const found = findHours(policy, activity, year);
  return { lines: differences(expected, found), steps: found.steps };
}

export function compareCrossRegion({ activity, expected }: CrossRegion): Compared {
  const all = Object.entries(expected).map(([id, each]) => ({ id, ...compareIn(id, activity, each) }));
  return {
    lines: all.flatMap(({ id, lines }) => lines.map((line) => `in ${id}: ${line}`)),
    steps: all.flatMap(({ id, lines, steps }) => (lines.length > 0 ? [`in ${id}:`, ...steps] : [])),
  };
}

export function compareEvidence(given: EvidenceCase): Compared {
  const found = readPapers(policyOf(given.doc), given);
  const steps = found.proofs.map(({ evidence, anyOf }) => `${evidence.id}: ${JSON.stringify(anyOf)}`);
  return { lines: differencesOfPapers(given, found), steps };
}

/** What a test shows: nothing when the case is equal or differs just as the list of disputes says. */
export function shown(id: string, { lines, steps }: Compared): string[] {
  const known = disputed[id]?.lines ?? [];
  if (lines.join('\n') === known.join('\n')) return [];
  return [...lines, ...known.map((line) => `disputed, and no longer so: ${line}`), ...steps];
}
