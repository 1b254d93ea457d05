import announced from 'chinese-days/dist/chinese-days.json';
import type { Application } from '../../src/engine/check/application.ts';
import { type Asking, type Deadline, deadlines } from '../../src/engine/check/deadlines.ts';
import { type OnReadings, onReadings } from '../../src/engine/check/on-readings.ts';
import { type Filing, verification } from '../../src/engine/check/verification.ts';
import { askedYears } from '../../src/engine/check/years.ts';
import { settle } from '../../src/engine/choice.ts';
import { spanOf } from '../../src/engine/period.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import { calendarOf } from '../../src/stores/calendar.ts';
import type { Procedure } from './cases.ts';
import type { Compared } from './compare.ts';
import { Unmapped } from './fields.ts';
import { annualRequirement } from './found.ts';
import { policyOf } from './policies.ts';

export const calendar = calendarOf(announced);

type Answer = Procedure['expected']['answer'];
type Asked = { policy: Policy; input: Record<string, unknown> };

const dateOf = ({ input }: Asked, field: string): string => {
  const found = input[field];
  if (typeof found !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(found))
    throw new Unmapped(`${field} is ${JSON.stringify(found)}; the adapter knows only dates.`);
  return found;
};

const yearOf = ({ input }: Asked): number => {
  if (typeof input.year !== 'number') throw new Unmapped(`year is ${JSON.stringify(input.year)}.`);
  return input.year;
};

const map = <T>({ value, firm, alternatives }: OnReadings<T>, change: (each: T) => Answer) => ({
  value: change(value),
  firm,
  alternatives: alternatives.map(({ readings, result }) => ({ readings, result: change(result) })),
});

/** The last day of the only deadline of a provision. */
function lastDayOf(asked: Asked, id: string, asking: Partial<Asking>, year: number): OnReadings<Answer> {
  const application = { use: 'assessment' as const, year, ...asking.application };
  const all = deadlines(asked.policy, { application, events: asking.events ?? {}, calendar });
  const found = all.filter((each) => each.provision.id === id && (each.year ?? year) === year);
  if (found.length !== 1) throw new Unmapped(`${asked.policy.id} has ${found.length} deadlines ${id}.`);
  return map((found[0] as Deadline).when, ({ to }) => to ?? null);
}

const isTaken = (policy: Policy, application: Application, filing: Filing): OnReadings<Answer> =>
  map(verification(policy, application, filing, calendar), ({ verdict }) =>
    verdict === 'undecided' ? null : verdict === 'accepted',
  );

/** How each question is put, by what it is about. */
const questions: [RegExp, (asked: Asked) => OnReadings<Answer>][] = [
  [
    /学时起止/,
    (asked) =>
      onReadings(asked.policy, {}, (choose) => {
        const period = settle(annualRequirement(asked.policy).every, choose);
        const span = spanOf(period, yearOf(asked), { track: 'general', facts: {} });
        return 'missing' in span ? null : [span.from, span.to];
      }),
  ],
  [
    /可否办理验证/,
    (asked) => {
      const day = dateOf(asked, 'date');
      const year = Number(day.slice(0, 4));
      return isTaken(asked.policy, { use: 'assessment', year }, { year, day, by: 'unit' });
    },
  ],
  [/年度统计报市局截止/, (asked) => lastDayOf(asked, 'statistics-deadline', {}, yearOf(asked))],
  [
    /中央省属单位.*可否提交/,
    (asked) => {
      const day = dateOf(asked, 'date');
      const year = Number(day.slice(0, 4));
      const application = { use: 'title', year, level: 'senior', unit: '中央、省属在益单位' } as const;
      return isTaken(asked.policy, application, { year, day, by: 'unit' });
    },
  ],
  [/县区年度情况报市截止/, (asked) => lastDayOf(asked, 'annual-report', {}, yearOf(asked))],
  [
    /评审所需年度/,
    (asked) => {
      const application = { use: 'title', year: Number(dateOf(asked, 'review').slice(0, 4)) } as const;
      return onReadings(asked.policy, {}, (choose) => askedYears(asked.policy, application, choose).years);
    },
  ],
  [/验证材料截止/, (asked) => lastDayOf(asked, 'verification-window', {}, yearOf(asked))],
  [
    /开班申请最迟/,
    (asked) => {
      const start = dateOf(asked, 'start');
      return lastDayOf(asked, 'class-opening', { events: { 开班: start } }, Number(start.slice(0, 4)));
    },
  ],
  [
    /逾期、病假.*补验可否/,
    (asked) => {
      const [missed, day] = [dateOf(asked, 'missed'), dateOf(asked, 'filed')];
      const year = Number(missed.slice(0, 4)) - 1;
      const application = { use: 'assessment', year, groups: ['病假等特殊情况'] } as const;
      return isTaken(asked.policy, application, { year, day, by: 'unit', events: { 错过的截止日: missed } });
    },
  ],
];

/** Finds a procedure's day, days or answer, and what differs from what its case expects. */
export function compareProcedure({ doc, question, input, expected }: Procedure): Compared {
  const ask = questions.find(([about]) => about.test(question))?.[1];
  if (!ask) throw new Unmapped(`The adapter knows no question “${question}”.`);
  const found = ask({ policy: policyOf(doc), input });
  const lines: string[] = [];
  const compare = (what: string, wanted: unknown, got: unknown) => {
    if (JSON.stringify(wanted) !== JSON.stringify(got))
      lines.push(`${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(got)}`);
  };
  compare('answer', expected.answer, found.value);
  compare('robust', expected.robust, found.firm);
  for (const { reading, answer } of expected.alternatives ?? []) {
    const others = found.alternatives.map(({ result }) => result);
    if (!others.some((other) => JSON.stringify(other) === JSON.stringify(answer)))
      lines.push(`“${reading}”: expected ${JSON.stringify(answer)}, found ${JSON.stringify(others)}`);
  }
  return { lines, steps: found.alternatives.map((each) => JSON.stringify(each)) };
}
