import { getCollection } from 'astro:content';
import { settle } from '../engine/choice.ts';
import { dueOf } from '../engine/due.ts';
import { chooser } from '../engine/readings.ts';
import type { Answered } from '../format/answered.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';

/** The order of the regions on every page; a policy that is not named here comes after these. */
const order = ['fuling', 'yiyang', 'changzhou', 'xinjiang', 'luojiang'];

const placeOf = ({ id }: Policy): number => (order.includes(id) ? order.indexOf(id) : order.length);

function answered(policy: Policy): Answered {
  const choose = chooser(policy, {});
  return {
    policy,
    requirements: policy.requirements.map((requirement) => ({
      requirement,
      due: dueOf(policy, requirement),
      period: settle(requirement.every, choose),
    })),
    says: Object.fromEntries(policy.provisions.map(({ id, says }) => [id, settle(says, choose)])),
    windows: Object.fromEntries(
      policy.provisions.flatMap(({ id, window }) => (window ? [[id, settle(window, choose)]] : [])),
    ),
  };
}

/** Everything under policies/: the policies in the order of the pages, answered on their default readings, and the vocabulary. */
export async function library(): Promise<{ policies: Answered[]; vocabulary: Vocabulary }> {
  const [entries, [vocabulary]] = await Promise.all([getCollection('policies'), getCollection('vocabulary')]);
  if (!vocabulary) throw new Error('policies/vocabulary is missing.');
  const policies = entries
    .map(({ data }) => data)
    .sort((a, b) => placeOf(a) - placeOf(b) || a.id.localeCompare(b.id));
  return { policies: policies.map(answered), vocabulary: vocabulary.data };
}
