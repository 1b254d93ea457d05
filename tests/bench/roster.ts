import { deepStrictEqual } from 'node:assert';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { policyFolders } from '../../src/commands/policy-folders.ts';
import { advise } from '../../src/engine/check/advice.ts';
import { check } from '../../src/engine/check/check.ts';
import { readLibrary } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import { packing } from '../../src/stores/roster/parcel.ts';
import { type RosterPerson, toApplication, toRecord } from '../../src/stores/roster/people.ts';
import { calculator, type Job } from '../../src/stores/roster/work.ts';
import { units, unlike, years } from './people.ts';
import { afresh } from './record.ts';
import { interleaved, print } from './timing.ts';

const { policies, vocabulary } = readLibrary(policyFolders(join(import.meta.dirname, '../..')));
/** People and activities a year: by default those of a whole unit. */
const [count = 2000, aYear = 20] = process.argv.slice(2).map(Number);

const jobOf = (policy: Policy): Job => ({
  ...{ policy, vocabulary, use: 'assessment', year: 2025, readings: {}, years, today: '2026-01-01' },
});

/** So many people at once as the page sends them. */
const atOnce = 10;

/** Packs people as the page does and calculates them as a worker does; what each takes, in ms. */
function calculated(job: Job, people: readonly RosterPerson[]): { page: number; worker: number } {
  const [pack, calculate] = [packing()(), calculator(job)];
  const spent = { page: 0, worker: 0 };
  for (let from = 0; from < people.length; from += atOnce) {
    const began = performance.now();
    const sent = serialize(pack(people.slice(from, from + atOnce)).parcel);
    const packed = performance.now();
    calculate(deserialize(sent));
    spent.page += packed - began;
    spent.worker += performance.now() - packed;
  }
  return spent;
}

/** Lines must be what the self-check gives, for the first, the last and some between. */
function checkLines(job: Job, people: RosterPerson[]): void {
  const some = people.filter((_, index) => index % Math.ceil(people.length / 5) === 0);
  const { lines } = calculator(job)(packing()()(some).parcel);
  for (const [index, line] of lines.entries()) {
    const person = some[index] as RosterPerson;
    const record = toRecord(person, vocabulary, job.today);
    const found = check(structuredClone(job.policy), record, {
      ...toApplication(person, job),
      chosen: years,
    });
    deepStrictEqual([line.verdict, line.firm], [found.verdict, found.firm]);
    for (const { year, verdict, firm, assessments } of found.years) {
      const same = line.years.find((each) => each.year === year);
      deepStrictEqual([same?.verdict, same?.firm], [verdict, firm]);
      deepStrictEqual(
        same?.parts.map(({ done, short }) => [done, short]),
        assessments.flatMap(({ total, floors }) =>
          [total, ...floors].map(({ done, short }) => [done, short]),
        ),
      );
    }
  }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

for (const [name, make] of Object.entries(units)) {
  const people = make(vocabulary, count, aYear);
  console.log(
    `\n${count} people × ${years.length} years × ${aYear} activities, ${name}, nothing known before`,
  );
  for (const policy of policies) {
    // Each policy is copied, so that nothing is known of it.
    const { page, worker } = calculated(jobOf(structuredClone(policy)), people);
    console.log(
      `  ${policy.id.padEnd(12)} one worker ${seconds(worker).padStart(8)}   page ${seconds(page)}`,
    );
    checkLines(jobOf(structuredClone(policy)), people);
  }
}
console.log('\nLines are equal to what the self-check gives.');

const [one] = unlike(vocabulary, 1, aYear);
if (one)
  for (const policy of policies) {
    const job = jobOf(policy);
    const { activities, person } = toRecord(one, vocabulary, job.today);
    const application = { ...toApplication(one, job), chosen: years };
    const records = Array.from({ length: 31 }, () => ({ activities: afresh(activities), person }));
    const alone = records.map(() => structuredClone(policy));
    print(
      `Self-check of ${years.length} years × ${aYear} activities, ${policy.id}`,
      interleaved(records.length, {
        'rules and record never seen before': (run) =>
          check(alone[run] as Policy, records[run] as (typeof records)[number], application),
        'record never seen before': (run) =>
          check(policy, { ...(records[run] as (typeof records)[number]) }, application),
        'the same with all that is told about it': (run) => {
          const record = { ...(records[run] as (typeof records)[number]), activities: afresh(activities) };
          const noted = { ...record, registered: [], verified: [], today: job.today };
          advise(policy, check(policy, record, application), noted, application);
        },
      }),
    );
  }
