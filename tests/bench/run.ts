import { deepStrictEqual } from 'node:assert';
import { join } from 'node:path';
import { policyFolders } from '../../src/commands/policy-folders.ts';
import { assess } from '../../src/engine/assess.ts';
import { plan } from '../../src/engine/plan/plan.ts';
import { recognise } from '../../src/engine/recognise.ts';
import type { Activity } from '../../src/engine/types.ts';
import { readLibrary } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import { sketch } from '../engine/policy.ts';
import { byHand, byHandRounded, smallRecord, smallRules } from './by-hand.ts';
import { inPublicodes } from './publicodes.ts';
import { afresh, edited, record } from './record.ts';
import { interleaved, print, quantile, type Timings } from './timing.ts';

const { policies, vocabulary } = readLibrary(policyFolders(join(import.meta.dirname, '../..')));
const years = Array.from({ length: 10 }, (_, index) => 2016 + index);
const edit = (all: Activity[], at: number): Activity[] => all.with(at, edited(all[at] as Activity));
const inYears = (of: Policy[], activities: Activity[], some: number[]) =>
  of.map((policy) => some.map((year) => assess(policy, { activities }, year)));

/** What has been worked out before must not change what comes out. */
function checkEdits(): void {
  let all = record(vocabulary, 24, 1);
  for (const at of [0, 7, 23]) {
    inYears(policies, all, [2016]);
    all = edit(all, at);
    const again = structuredClone(policies);
    deepStrictEqual(inYears(policies, all, [2016]), inYears(again, structuredClone(all), [2016]));
  }
}

const small = sketch({ rules: smallRules });
const hoursOf = (all: Activity[]) => all.map((activity) => recognise(small, activity).hours?.value);

const alike = smallRecord(200);
const publicodes = inPublicodes(alike);

/** The same rules in four ways must come to the same. */
function checkSmall(): void {
  const [byEngine, byPublicodes] = [hoursOf(alike), publicodes()];
  for (const [at, activity] of alike.entries()) {
    const all = [byHand(activity).hours.valueOf(), byHandRounded(activity).hours];
    all.push(byEngine[at] ?? -1, byPublicodes[at] ?? -1);
    if (Math.max(...all) - Math.min(...all) > 1e-9)
      throw new Error(`Activity ${at}: ${all.join(', ')} by hand, by the engine and by Publicodes.`);
  }
}

checkSmall();
console.log('Results of small rules are equal. Times are of the processor.');

/** Prints how the first compares with each of the others. */
function compare(title: string, timings: Timings): void {
  print(title, timings);
  const [own = 1, ...others] = Object.values(timings).map((all) => quantile(all, 0.5));
  const [name, ...names] = Object.keys(timings);
  for (const [at, other] of others.entries())
    console.log(
      other > own
        ? `  ${name} is ${(other / own).toFixed(0)} times as fast as ${names[at]}`
        : `  ${name} takes ${(own / other).toFixed(1)} times as long as ${names[at]}`,
    );
}

// Copied before the clock runs.
const copies = (runs: number): Activity[][] => Array.from({ length: runs }, () => afresh(alike));
const few = copies(11);
compare(
  '200 activities under three rules, never seen before',
  interleaved(few.length, {
    'the engine with its trace': (run) => hoursOf(few[run] ?? []),
    'Publicodes 1.10, parsed, its cache reset': () => publicodes(),
  }),
);

// Before any other rules, as the function by hand knows no others either. By hand one record takes less than the clock
// can tell, so each time there are many. Nothing is remembered of an
// activity that is recognised by itself, so it may be the same record.
const inEach = (work: (activity: Activity) => unknown) => () => {
  for (let time = 0; time < 25; time += 1) alike.map(work);
};
compare(
  '25 times 200 activities under three rules',
  interleaved(41, {
    'the engine with its trace': inEach((activity) => recognise(small, activity)),
    'by hand, in exact fractions too': inEach(byHand),
    'by hand, in rounded numbers': inEach(byHandRounded),
  }),
);

checkEdits();
console.log('\nResults after edits are equal.');

const day = record(vocabulary, 24, 1);
for (const policy of policies) {
  let all = afresh(day);
  print(
    `One year with 24 activities, ${policy.id}`,
    interleaved(21, {
      'never seen before': () => {
        all = afresh(day);
        inYears([policy], all, [2016]);
      },
      'after one field': (run) => {
        all = edit(all, run % 24);
        inYears([policy], all, [2016]);
      },
    }),
  );
}

const long = record(vocabulary, 1000, 10);
let all = afresh(long);
print(
  '1,000 activities over 10 years, five regions',
  interleaved(5, {
    'never seen before, every year': () => {
      all = afresh(long);
      inYears(policies, all, years);
    },
  }),
);
print(
  '1,000 activities over 10 years, five regions, after one field',
  interleaved(60, {
    'the year of the field': (run) => {
      const at = (run * 37) % 1000;
      all = edit(all, at);
      inYears(policies, all, [2016 + Math.floor(at / 100)]);
    },
    'every year': (run) => {
      all = edit(all, (run * 53) % 1000);
      inYears(policies, all, years);
    },
  }),
);

const person = { track: 'general' as const, facts: {} };
print(
  'What would close the gap, for 1,000 activities over 10 years',
  interleaved(
    11,
    Object.fromEntries(
      policies.map((policy) => [
        policy.id,
        (run: number) => {
          const [requirement] = policy.requirements;
          if (!requirement) return;
          // A high due leaves a gap to close in spite of a hundred activities a year.
          const setting = {
            ...{ policy, requirement: { ...requirement, total: 100_000 }, activities: all },
            ...{ person, year: 2016 + (run % 10), readings: {} },
          };
          plan(setting, vocabulary, `${2016 + (run % 10)}-03-01`);
        },
      ]),
    ),
  ),
);
