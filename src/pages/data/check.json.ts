import type { APIRoute } from 'astro';
import { library } from '../../components/library.ts';
import { checkedPolicy, shippedVocabulary } from './_shipped.ts';

/** What the self-check fetches: every policy with all its provisions, and the vocabulary. */
export const GET: APIRoute = async () => {
  const { policies, vocabulary } = await library();
  return Response.json({
    policies: policies.map(({ policy }) => checkedPolicy(policy)),
    vocabulary: shippedVocabulary(vocabulary),
  });
};
