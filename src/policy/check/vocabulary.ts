import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { SourceFile } from '../source-file.ts';
import { checkIds } from './ids.ts';
import { expectedFact, expectedKind } from './scope.ts';

/** Kinds name facts that exist, topics name kinds that exist, and every name is given once. */
export function checkVocabulary(vocabulary: Vocabulary, sources: Record<string, SourceFile>): Problem[] {
  const facts = Object.keys(vocabulary.facts);
  const kinds = vocabulary.kinds.map(({ id }) => id);
  const wrongFacts = vocabulary.kinds.flatMap((kind, index) =>
    kind.facts.flatMap((found, place) =>
      facts.includes(found)
        ? []
        : (sources.kinds?.problem([index, 'facts', place], {
            expected: expectedFact('facts'),
            found,
            hint: didYouMean(found, facts) ?? 'Add it to facts.yaml.',
          }) ?? []),
    ),
  );
  const wrongKinds = vocabulary.topics.flatMap(({ topics }, index) =>
    topics.flatMap((topic, number) =>
      (topic.kinds ?? []).flatMap((found, place) =>
        kinds.includes(found)
          ? []
          : (sources.topics?.problem([index, 'topics', number, 'kinds', place], {
              expected: expectedKind,
              found,
              hint: didYouMean(found, kinds) ?? 'Add it to kinds.yaml.',
            }) ?? []),
      ),
    ),
  );
  return [...checkIds(sources), ...wrongFacts, ...wrongKinds];
}
