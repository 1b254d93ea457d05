import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { problemsIn } from './commands/check.ts';
import { type PublishedOriginal, publishedOriginals } from './commands/originals.ts';
import { PolicyError } from './policy/load.ts';
import type { Policy } from './policy/schema/policy.ts';
import type { Vocabulary } from './policy/schema/vocabulary.ts';

/** Everything under policies/, checked; a mistake stops the build. */
function library() {
  const { problems, library: checked } = problemsIn(process.cwd());
  if (problems.length > 0 || !checked) throw new PolicyError(problems);
  return checked;
}

export const collections = {
  policies: defineCollection({ loader: () => library().policies, schema: z.custom<Policy>() }),
  vocabulary: defineCollection({
    loader: () => [{ id: 'shared', ...library().vocabulary }],
    schema: z.custom<Vocabulary & { id: string }>(),
  }),
  originals: defineCollection({
    loader: async () => [
      { id: 'shared', documents: await publishedOriginals(process.cwd(), library().policies) },
    ],
    schema: z.custom<{ id: string; documents: PublishedOriginal[] }>(),
  }),
};
