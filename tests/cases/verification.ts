import type { Application } from '../../src/engine/check/application.ts';
import { type Filing, type Taken, verification } from '../../src/engine/check/verification.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import type { Compliance } from './cases.ts';
import { Unmapped } from './fields.ts';
import { calendar } from './procedure.ts';
import { readYear } from './record.ts';
import { differencesOfYear } from './verdict.ts';

export const isVerification = ({ question }: Compliance): boolean => question === 'verification';

const applicants: Record<string, Filing['by']> = { 个人: 'person', 单位: 'unit' };

/** Who hands it in and when, and whether one of the special circumstances is claimed. */
function filingOf({ person }: Compliance, year: number): { filing: Filing; groups: string[] } {
  const { filed, special, applicant, ...rest } = person;
  const [unknown] = Object.keys(rest);
  if (unknown) throw new Unmapped(`A verification names ${unknown} of the person.`);
  return {
    filing: {
      year,
      day: filed === undefined ? undefined : String(filed),
      by: applicants[String(applicant)] ?? 'unit',
    },
    groups: special === true ? ['病假等特殊情况'] : [],
  };
}

/** The year is not verified when it is late; one who may not hand it in is turned away. */
function verdictOf({ verdict, grounds }: Taken): string {
  if (verdict === 'accepted') return 'accepted';
  if (verdict === 'undecided') return 'undetermined';
  return grounds.some(({ because }) => because === 'too-late') ? 'fail' : 'not_accepted';
}

/** The differences between what a case expects of a verification and what was found, a line each. */
export function differencesOfVerification(policy: Policy, given: Compliance, defaultYear: number) {
  const year = given.year ?? defaultYear;
  const { filing, groups } = filingOf(given, year);
  const application: Application = { use: 'assessment', year, groups };
  const { value, firm, alternatives } = verification(policy, application, filing, calendar);
  const { expected } = given;
  // The hours themselves are complete in these cases; whether an answer is robust is said of their verification.
  const asked = readYear(policy, { ...given, question: 'annual', person: {} }, defaultYear);
  const hours = differencesOfYear(policy, { ...expected, verdict: 'pass' }, asked);
  const lines = hours.lines.filter((line) => !line.startsWith('robust'));
  const compare = (what: string, wanted: unknown, got: unknown) => {
    if (wanted !== got)
      lines.push(`${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(got)}`);
  };
  compare('verdict', expected.verdict, verdictOf(value));
  compare('robust', expected.robust, firm);
  const told = ({ verdict, grounds }: Taken) =>
    `${verdict}: ${grounds.map(({ because, clauses }) => `${because} [${clauses.join('、')}]`).join(', ')}`;
  return {
    lines,
    steps: [
      told(value),
      ...alternatives.map(({ readings, result }) => `${JSON.stringify(readings)}: ${told(result)}`),
      ...hours.steps,
    ],
  };
}
