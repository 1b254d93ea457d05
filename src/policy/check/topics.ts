import { didYouMean } from '../nearest.ts';
import type { Path, Problem } from '../problem.ts';
import type { Policy } from '../schema/policy.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { SourceFile } from '../source-file.ts';
import { expectedKind } from './scope.ts';
import { everyMapping } from './walk.ts';

type Topic = Vocabulary['topics'][number]['topics'][number];

/** Whether the requirements of a policy say something on a topic. */
function required(policy: Policy, part: Topic['requirement']): boolean {
  if (part === 'period') return true;
  return policy.requirements.some((requirement) => {
    if (part === 'medical' || part === 'teacher') return requirement.track === part;
    if (requirement.track !== 'general') return false;
    return part === 'total'
      ? requirement.total !== undefined
      : requirement.floors.some((floor) => floor.of === part);
  });
}

/** Whether anything of a policy answers a topic. */
function answers(policy: Policy, topic: Topic): boolean {
  const kinds = topic.kinds ?? [];
  return (
    (topic.requirement !== undefined && required(policy, topic.requirement)) ||
    policy.rules.some((rule) => rule.activity.some((kind) => kinds.includes(kind))) ||
    [policy.provisions, policy.evidence, policy.forms].some((list) =>
      list.some((entry) => entry.topic === topic.id),
    ) ||
    policy.silences.some(
      (silence) => silence.topic === topic.id || silence.activities?.some((kind) => kinds.includes(kind)),
    )
  );
}

/** Every topic has an answer, and every kind of activity a rule or a silence. */
export function checkAnswers(
  policy: Policy,
  vocabulary: Vocabulary,
  sources: Record<string, SourceFile>,
): Problem[] {
  const at = sources.silences ?? (sources.policy as SourceFile);
  const topics = vocabulary.topics
    .flatMap((group) => group.topics)
    .filter((topic) => !answers(policy, topic))
    .map(({ id, name, requirement }) =>
      at.problem([], {
        expected: `an answer to the topic ${id} (${name})`,
        found: 'none',
        hint: `Write ${requirement ? 'it in requirements.yaml' : 'a rule'}, or a provision, evidence or form with topic: ${id}; or a silence in silences.yaml that says where you looked.`,
      }),
    );
  const kinds = vocabulary.kinds
    .filter(
      ({ id }) =>
        id !== 'certified' &&
        !policy.rules.some((rule) => rule.activity.includes(id)) &&
        !policy.silences.some((silence) => silence.activities?.includes(id)),
    )
    .map(({ id, name }) =>
      at.problem([], {
        expected: `a rule or a silence for the activity ${id} (${name})`,
        found: 'neither',
        hint: `Write a rule, or add ${id} to the activities of a silence in silences.yaml, with the clauses where you looked.`,
      }),
    );
  return [...topics, ...kinds];
}

/** Topics and kinds that are named are in the vocabulary. */
export function checkNames(vocabulary: Vocabulary, sources: Record<string, SourceFile>): Problem[] {
  const topics = vocabulary.topics.flatMap((group) => group.topics.map(({ id }) => id));
  const kinds = vocabulary.kinds.map(({ id }) => id);
  const look = (source: SourceFile, path: Path, expected: string, found: unknown, known: string[]) =>
    typeof found !== 'string' || known.includes(found)
      ? []
      : [
          source.problem(path, {
            expected,
            found,
            hint: didYouMean(found, known) ?? 'Use one of that file, or add it there.',
          }),
        ];
  return [...everyMapping(sources)].flatMap(({ source, map, path }) => [
    ...look(source, [...path, 'topic'], 'a topic of policies/vocabulary/topics.yaml', map.topic, topics),
    ...['activities', 'for'].flatMap((key) => {
      const list = map[key];
      if (!Array.isArray(list)) return [];
      return list.flatMap((kind, index) => look(source, [...path, key, index], expectedKind, kind, kinds));
    }),
  ]);
}
