import { getCollection } from 'astro:content';
import type { Answered } from '../format/answered.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { answered } from './answered.ts';

/** The order of the regions on every page; a policy that is not named here comes after these. */
const order = ['fuling', 'yiyang', 'changzhou', 'xinjiang', 'luojiang'];

const placeOf = ({ id }: Policy): number => (order.includes(id) ? order.indexOf(id) : order.length);

/** Everything under policies/: the policies in the order of the pages, answered on their default readings, and the vocabulary. */
export async function library(): Promise<{ policies: Answered[]; vocabulary: Vocabulary }> {
  const [entries, [vocabulary]] = await Promise.all([getCollection('policies'), getCollection('vocabulary')]);
  if (!vocabulary) throw new Error('policies/vocabulary is missing.');
  const policies = entries
    .map(({ data }) => data)
    .sort((a, b) => placeOf(a) - placeOf(b) || a.id.localeCompare(b.id));
  return { policies: policies.map(answered), vocabulary: vocabulary.data };
}
