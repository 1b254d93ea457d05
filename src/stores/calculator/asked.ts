import { computed } from '@preact/signals';
import { assess } from '../../engine/assess.ts';
import { factsThatMatter } from '../../engine/matter.ts';
import type { Facts, Person } from '../../engine/types.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { DraftActivity } from '../drafts/draft.ts';
import { policies, vocabulary } from '../library.ts';
import { draft } from './current.ts';
import { person, toActivity } from './facts.ts';
import { policy, selectedActivity } from './result.ts';

/** What an authority certified, where the text gives no conversion. */
const certified = ['certifiedHours', 'certifiedUpTo'];

/** The facts a form asks for. */
export type Asked = {
  /** Dates, and what can matter under the policy in use. */
  here: string[];
  /** What an authority has certified: it counts where the policy in use has no conversion. */
  certified: string[];
  /** What was typed before or matters in other regions. */
  elsewhere: string[];
};

const isTyped = (activity: DraftActivity, fact: string): boolean => {
  const typed = activity.typed[fact];
  return typed !== undefined && typed !== '' && !(Array.isArray(typed) && typed.length === 0);
};

/** The facts to ask for, given what is typed so far. */
export function askedFor(activity: DraftActivity, here: Policy, all: Policy[]): Asked {
  const kind = vocabulary.value.kinds.find(({ id }) => id === activity.kind);
  const known = Object.keys(vocabulary.value.facts);
  const order = [...new Set([...(kind?.facts ?? []), ...known])];
  const mattering = (some: Policy[]) =>
    new Set(factsThatMatter(some, toActivity(activity), vocabulary.value));
  const now = mattering([here]);
  const others = mattering(all.filter((other) => other.id !== here.id));
  const ofKind = new Set(kind?.facts);
  const isDate = (fact: string) => ofKind.has(fact) && vocabulary.value.facts[fact]?.type === 'date';
  const main = order.filter(
    (fact) => isDate(fact) || now.has(fact) || (activity.kind === 'certified' && ofKind.has(fact)),
  );
  // A kind that has no subject of its own is asked for it only with the hours that were certified for it.
  const isApart = (fact: string) => certified.includes(fact) || (fact === 'subject' && !ofKind.has(fact));
  const apart = activity.kind === 'certified' ? [] : main.filter(isApart);
  const asked = main.filter((fact) => !apart.includes(fact));
  return {
    here: asked,
    certified: apart,
    elsewhere: order.filter(
      (fact) =>
        !main.includes(fact) &&
        (isTyped(activity, fact) || (others.has(fact) && ofKind.has(fact) && !certified.includes(fact))),
    ),
  };
}

/** What the form of the selected activity asks for. */
export const asked = computed<Asked>(() => {
  const activity = selectedActivity.value;
  if (!activity || !policy.value) return { here: [], certified: [], elsewhere: [] };
  return askedFor(activity, policy.value, policies.value);
});

const year = computed(() => draft.value.year);

/** The facts of the person that the requirements look at, in the order of the vocabulary. */
export const askedOfPerson = computed<string[]>(() =>
  policy.value ? askedUnder(policy.value, person.value, year.value) : [],
);

/** The facts of a person that the requirements of a policy look at, in the order of the vocabulary. */
export function askedUnder(policy: Policy, person: Person, year: number): string[] {
  const seen = new Set<string>();
  const facts: Facts = new Proxy(person.facts, {
    get(target, fact) {
      if (typeof fact === 'string') seen.add(fact);
      return target[fact as string];
    },
  });
  assess(policy, { activities: [], person: { ...person, facts } }, year);
  return Object.keys(vocabulary.value.person).filter((fact) => seen.has(fact));
}
