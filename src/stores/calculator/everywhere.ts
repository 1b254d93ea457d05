import { computed, signal } from '@preact/signals';
import { type Assessment, assess, type Contribution } from '../../engine/assess.ts';
import { type Move, move } from '../../engine/move.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { DraftActivity } from '../drafts/draft.ts';
import { policies } from '../library.ts';
import { calculated, draft } from './current.ts';
import { activities, person } from './facts.ts';
import { readingsFor } from './readings.ts';

/** The year of the draft in one region. Hours are compared; tracks that count otherwise have their own requirement. */
export type Place = { policy: Policy; assessment: Assessment };

/** The draft in every region, on the readings chosen there. */
export const everywhere = computed<Place[]>(() => {
  const record = { activities: activities.value, person: person.value };
  return policies.value.flatMap((policy) => {
    const [assessment] = assess(
      policy,
      record,
      calculated.value.year,
      readingsFor(calculated.value, policy.id),
    );
    return assessment ? [{ policy, assessment }] : [];
  });
});

/** Regions that are left out of the table. */
export const hidden = signal<ReadonlySet<string>>(new Set());

/** Whether only records are shown that regions count differently. */
export const onlyDifferent = signal(false);

/** The regions of the table. */
export const shown = computed(() => everywhere.value.filter(({ policy }) => !hidden.value.has(policy.id)));

/** Shows a region in the table or leaves it out. */
export function toggle(id: string): void {
  const others = new Set(hidden.value);
  if (!others.delete(id)) others.add(id);
  hidden.value = others;
}

/** One record, and what it comes to in each region shown. */
export type Line = { activity: DraftActivity; worth: Contribution[] };

const nameOf = ({ state, counted, unit, place }: Contribution): string =>
  `${state} ${counted} ${unit} ${place}`;

/** The records of the table. */
export const lines = computed<Line[]>(() => {
  const known = shown.value.map(
    ({ assessment }) => new Map(assessment.activities.map((each) => [each.activity, each])),
  );
  const all = draft.value.activities.map((activity) => ({
    activity,
    worth: known.flatMap((worth) => worth.get(activity.id) ?? []),
  }));
  return onlyDifferent.value ? all.filter(({ worth }) => new Set(worth.map(nameOf)).size > 1) : all;
});

/** From where to where somebody moves; at first from the region in use to the next. */
export const ends = signal<{ from?: string; to?: string }>({});

/** What becomes of the records on moving, or nothing where there is nowhere to move. */
export const moved = computed<{ from: Place; to: Place; moves: Move[] } | undefined>(() => {
  const all = everywhere.value;
  const from = all.find(({ policy }) => policy.id === (ends.value.from ?? draft.value.policy)) ?? all[0];
  const others = all.filter((place) => place !== from);
  const to = others.find(({ policy }) => policy.id === ends.value.to) ?? others[0];
  return from && to ? { from, to, moves: move(from.assessment, to.assessment) } : undefined;
});
