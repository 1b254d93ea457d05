import { computed } from '@preact/signals';
import type { Typed } from '../../engine/read-facts.ts';
import { change } from '../calculator/change.ts';
import { draft } from '../calculator/current.ts';
import type { Content, Draft, DraftActivity, Scenario } from '../drafts/draft.ts';
import { newId } from '../id.ts';

/** More than these do not stand side by side. */
export const mostScenarios = 4;

/** What is tried beside the draft. */
export const scenarios = computed<readonly Scenario[]>(() => draft.value.scenarios ?? []);

/** What a result is worked out from, without what else a draft or a scenario has. Activities stay the same objects. */
const contentOf = ({ policy, year, track, person, readings, activities }: Content): Content => ({
  policy,
  year,
  track,
  person,
  readings,
  activities,
});

/** The first of 方案A, 方案B … that is free. */
function freeName(taken: readonly Scenario[]): string {
  const names = ['A', 'B', 'C', 'D'].map((letter) => `方案${letter}`);
  return names.find((name) => taken.every((other) => other.name !== name)) ?? '方案';
}

/** Puts scenarios into a draft; none leave no trace. */
function having({ scenarios: _, ...rest }: Draft, kept: Scenario[]): Draft {
  return kept.length > 0 ? { ...rest, scenarios: kept } : rest;
}

/**
 * Forks the draft into a scenario, with some activities more.
 * @returns its id; undefined where there are as many as can be shown
 */
export function fork(more: readonly DraftActivity[] = []): string | undefined {
  const known = scenarios.value;
  if (known.length >= mostScenarios) return undefined;
  const id = newId();
  change((before) => {
    const content = contentOf(before);
    const activities = [...content.activities, ...more];
    return having(before, [...known, { ...content, activities, id, name: freeName(known) }]);
  });
  return id;
}

const edit = (id: string, update: (scenario: Scenario) => Scenario, step?: string): void =>
  change(
    (before) =>
      having(
        before,
        (before.scenarios ?? []).map((scenario) => (scenario.id === id ? update(scenario) : scenario)),
      ),
    step,
  );

/** Names a scenario. */
export const renameScenario = (id: string, name: string): void =>
  edit(id, (scenario) => ({ ...scenario, name }), `${id} name`);

/** Tries another region, year or track. */
export const tryWith = (id: string, settings: Partial<Pick<Content, 'policy' | 'year' | 'track'>>): void =>
  edit(id, (scenario) => ({ ...scenario, ...settings }));

/** Tries another option of a reading of the scenario's policy. */
export const tryReading = (id: string, reading: string, option: string): void =>
  edit(id, (scenario) => {
    const { policy, readings } = scenario;
    return { ...scenario, readings: { ...readings, [policy]: { ...readings[policy], [reading]: option } } };
  });

function typedWith(typed: Typed, fact: string, value: Typed[string] | undefined): Typed {
  const { [fact]: _, ...rest } = typed;
  return value === undefined ? rest : { ...typed, [fact]: value };
}

/** Tries another fact of the person, as typed; undefined empties it. */
export const tryPerson = (id: string, fact: string, value: Typed[string] | undefined): void =>
  edit(
    id,
    (scenario) => ({ ...scenario, person: typedWith(scenario.person, fact, value) }),
    `${id} person ${fact}`,
  );

/** Tries another figure or word for a fact of an activity, as typed; undefined empties it. */
export const tryFact = (id: string, activity: string, fact: string, value: Typed[string] | undefined): void =>
  edit(
    id,
    (scenario) => ({
      ...scenario,
      activities: scenario.activities.map((each) =>
        each.id === activity ? { ...each, typed: typedWith(each.typed, fact, value) } : each,
      ),
    }),
    `${id} ${activity} ${fact}`,
  );

/** Adds an activity of a kind to a scenario. */
export function tryActivity(id: string, kind: string): string {
  const activity: DraftActivity = { id: newId(), kind, title: '', typed: {} };
  edit(id, (scenario) => ({ ...scenario, activities: [...scenario.activities, activity] }));
  return activity.id;
}

/** Leaves an activity out of a scenario; the draft keeps it. */
export const leaveOut = (id: string, activity: string): void =>
  edit(id, (scenario) => ({
    ...scenario,
    activities: scenario.activities.filter((each) => each.id !== activity),
  }));

/** Takes back into a scenario what was left out, as the draft has it and in its place. */
export const takeBack = (id: string, activity: string): void =>
  edit(id, (scenario) => {
    const own = new Map(scenario.activities.map((each) => [each.id, each]));
    const inDraft = draft.value.activities;
    const known = new Set(inDraft.map((each) => each.id));
    return {
      ...scenario,
      activities: [
        ...inDraft.flatMap((each) => own.get(each.id) ?? (each.id === activity ? [each] : [])),
        ...scenario.activities.filter((each) => !known.has(each.id)),
      ],
    };
  });

/** Puts a scenario away. */
export const discardScenario = (id: string): void =>
  change((before) =>
    having(
      before,
      (before.scenarios ?? []).filter((scenario) => scenario.id !== id),
    ),
  );

/** Makes a scenario the draft. It is not tried any longer; the others stay. */
export const adoptScenario = (id: string): void =>
  change((before) => {
    const chosen = before.scenarios?.find((scenario) => scenario.id === id);
    if (!chosen) return before;
    const others = (before.scenarios ?? []).filter((scenario) => scenario !== chosen);
    return having({ ...before, ...contentOf(chosen) }, others);
  });
