import { computed } from '@preact/signals';
import { type Assessment, assess } from '../../engine/assess.ts';
import { evidenced } from '../../engine/evidence.ts';
import { type Lights, lightsOf } from '../../engine/lights.ts';
import type { Activity } from '../../engine/types.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { change } from './change.ts';
import { byId, calculated, draft } from './current.ts';
import { activities, person } from './facts.ts';
import { readingsFor } from './readings.ts';
import { policy } from './result.ts';

/** A requirement over its period: a year, or several years with one result. */
export type Row = { assessment: Assessment; years: number[]; lights: Lights };

/** The years of all dates, with those beside them: a study year may begin in the calendar year before. */
export function touched(activities: readonly Activity[], year: number): number[] {
  const dates = activities.flatMap(({ facts }) =>
    Object.values(facts).filter((fact) => typeof fact === 'string' && /^\d{4}-\d\d-\d\d$/.test(fact)),
  ) as string[];
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const all = [year, ...years.flatMap((each) => [each - 1, each, each + 1])];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The lights of an assessment, from what is noted in the draft. */
export function lightsFor(within: Policy, assessment: Assessment): Lights {
  const known = byId.value;
  const readings = readingsFor(draft.value, within.id);
  return lightsOf(within, assessment, {
    registered: (id) => known.get(id)?.registered ?? false,
    verified: draft.value.verified?.includes(assessment.year) ?? false,
    proof: (id) => evidenced(within, known.get(id)?.kind ?? '', known.get(id)?.held, readings),
  });
}

/** Whether an assessment is of the year in use, or has a record in it. */
export const isUsed = ({ year, activities: all }: Assessment, used: number): boolean =>
  year === used || all.some(({ place }) => place === 'inside');

const spanOf = ({ requirement, span, year }: Assessment): string =>
  [requirement, span?.from ?? year, span?.to ?? ''].join(' ');

/** Every period that a record touches and the one in use, in order; the years between them too. */
export const rows = computed<Row[]>(() => {
  const within = policy.value;
  if (!within) return [];
  const record = { activities: activities.value, person: person.value };
  const readings = readingsFor(calculated.value, within.id);
  const all = touched(record.activities, calculated.value.year).flatMap((year) =>
    assess(within, record, year, readings),
  );
  const used = all.filter((each) => isUsed(each, calculated.value.year)).map(({ year }) => year);
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const found = new Map<string, Row>();
  for (const assessment of all) {
    if (assessment.year < first || assessment.year > last) continue;
    const row = found.get(spanOf(assessment));
    if (row) row.years.push(assessment.year);
    else
      found.set(spanOf(assessment), {
        assessment,
        years: [assessment.year],
        lights: lightsFor(within, assessment),
      });
  }
  return [...found.values()];
});

/** Records that no year can count, for want of a date. */
export const undated = computed(() => {
  const [first] = rows.value;
  const ids = first?.assessment.activities
    .filter(({ place }) => place === 'undated')
    .map(({ activity }) => activity);
  return draft.value.activities.filter(({ id }) => ids?.includes(id));
});

/** Notes whether the authority has verified the study of a year. */
export const verify = (year: number, isVerified: boolean): void =>
  change(({ verified = [], ...before }) => {
    const others = verified.filter((other) => other !== year);
    const now = isVerified ? [...others, year].sort() : others;
    return now.length > 0 ? { ...before, verified: now } : before;
  });
