import { type Assessment, assessRequirement, type Line } from '../../src/engine/assess.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import type { ExpectedYear, Figure } from './cases.ts';
import { Unmapped } from './fields.ts';
import { same, steps } from './found.ts';
import type { Year } from './record.ts';

const verdicts = { met: 'pass', 'not-met': 'fail', undecided: 'undetermined', exempt: 'exempt' };

/** What the cases call the parts of a requirement. */
const parts: [RegExp, Line['of']][] = [
  [/^(total|合计|学分)$/, 'total'],
  [/必修|required_course/, 'required-course'],
  [/集中|远程|培训|concentrated/, 'intensive-or-remote'],
  [/全科/, 'general-medicine'],
  [/公需|公共/, 'public'],
  [/专业/, 'professional'],
  [/选修/, 'elective'],
];

function partOf(name: string): Line['of'] {
  const found = parts.find(([pattern]) => pattern.test(name));
  if (!found)
    throw new Unmapped(
      `A total is called ${name}; the adapter knows ${parts.map(([pattern]) => pattern).join(' ')}.`,
    );
  return found[1];
}

/** What is done towards a part: its own line, else what the activities count towards it. */
function doneOf({ total, floors, activities }: Assessment, of: Line['of']): Figure {
  const line = of === 'total' ? total : floors.find((floor) => floor.of === of);
  if (!line)
    return activities.filter(({ counts }) => counts === of).reduce((sum, { counted }) => sum + counted, 0);
  const { value, high } = line.done;
  const open = activities.some(({ state, place }) => state === 'discretionary' && place === 'inside');
  return open && high !== null && high !== value ? [value, high] : value;
}

/** The differences between what a case expects of a year and what was found, a line each. */
export function differencesOfYear(
  policy: Policy,
  expected: ExpectedYear,
  asked: Year,
): { lines: string[]; steps: string[] } {
  const { requirement, activities, person, year } = asked;
  const found = assessRequirement(policy, requirement, { activities, person }, year);
  const lines: string[] = [];
  const compare = (what: string, wanted: unknown, got: unknown, equal: boolean) => {
    if (!equal) lines.push(`${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(got)}`);
  };
  const verdict = verdicts[found.verdict];
  compare('verdict', expected.verdict, verdict, expected.verdict === verdict);
  compare('robust', expected.robust, found.firm, expected.robust === found.firm);
  const totals = { ...expected.totals, ...(expected.total !== undefined && { total: expected.total }) };
  for (const [name, figure] of Object.entries(totals)) {
    const done = doneOf(found, partOf(name));
    compare(`done ${name}`, figure, done, same(figure, done));
  }
  const short = Object.fromEntries(
    [found.total, ...found.floors].filter((line) => line.short > 0).map((line) => [line.of, line.short]),
  );
  const wanted = Object.fromEntries(
    Object.entries(expected.shortfalls ?? {}).map(([name, figure]) => [partOf(name), figure]),
  );
  const names = new Set([...Object.keys(short), ...Object.keys(wanted)]);
  compare(
    'short',
    wanted,
    short,
    [...names].every((name) => same(short[name], wanted[name])),
  );
  return {
    lines,
    steps: [
      `${requirement.id} ${year}: ${found.span?.from} to ${found.span?.to}`,
      ...[found.total, ...found.floors].map(
        ({ of, done, due, verdict: each }) => `${of}: ${JSON.stringify(done)} of ${due}: ${each}`,
      ),
      ...found.readings.map(
        ({ reading, options }) =>
          `${reading}: ${options.map((each) => `${each.option} ${each.verdict} ${each.total}`).join(', ')}`,
      ),
      ...found.activities.flatMap((each) => [
        `${each.activity}: ${each.counted} ${each.place}`,
        ...steps(each),
      ]),
    ],
  };
}
