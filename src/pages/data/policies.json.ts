import type { APIRoute } from 'astro';
import { library } from '../../components/library.ts';
import { shippedPolicy, shippedVocabulary } from './_shipped.ts';

/** What the calculator fetches: every policy and the vocabulary, without what only the pages show. */
export const GET: APIRoute = async () => {
  const { policies, vocabulary } = await library();
  return Response.json({
    policies: policies.map(({ policy }) => shippedPolicy(policy)),
    vocabulary: shippedVocabulary(vocabulary),
  });
};
