import type { APIRoute } from 'astro';
import { library } from '../../components/library.ts';
import { madeOf } from '../../format/notes.ts';
import { topicName } from '../../format/policy-words.ts';

/** What an opened document is laid beside, fetched when one is opened: clauses with fingerprints, and what is made of them. */
export const GET: APIRoute = async () => {
  const { policies, vocabulary } = await library();
  return Response.json(
    policies.map(({ policy }) => ({
      id: policy.id,
      name: policy.name,
      title: policy.title,
      number: policy.number,
      version: policy.version,
      clauses: policy.clauses.map(({ at, says, sha256 }) => ({ at, says, sha256 })),
      made: Object.fromEntries(
        policy.clauses.map(({ at }) => [at, madeOf(policy, at, (topic) => topicName(vocabulary, topic))]),
      ),
    })),
  );
};
