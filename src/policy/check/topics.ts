import { nearest, type Problem } from '../problem.ts';
import type { Policy } from '../schema/policy.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { SourceFile } from '../source-file.ts';
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
export function answers(policy: Policy, topic: Topic): boolean {
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

/** Every topic has an answer, every kind of activity a rule or a silence, and only topics and kinds that exist are named. */
export function checkTopics(
  policy: Policy,
  vocabulary: Vocabulary,
  sources: Record<string, SourceFile>,
): Problem[] {
  const topics = vocabulary.topics.flatMap((group) => group.topics);
  const problems: Problem[] = [];
  const at = sources.silences ?? (sources.policy as SourceFile);
  for (const topic of topics)
    if (!answers(policy, topic))
      problems.push(
        at.problem([], {
          expected: `an answer to the topic ${topic.id} (${topic.name})`,
          found: 'none',
          hint: `Write a rule, provision, evidence or form with topic: ${topic.id}, or a silence that says where you looked.`,
        }),
      );
  for (const kind of vocabulary.kinds) {
    const ruled = policy.rules.some((rule) => rule.activity.includes(kind.id));
    const silent = policy.silences.some((silence) => silence.activities?.includes(kind.id));
    if (!ruled && !silent && kind.id !== 'certified')
      problems.push(
        at.problem([], {
          expected: `a rule or a silence for the activity ${kind.id} (${kind.name})`,
          found: 'neither',
          hint: `Add ${kind.id} to activities of a silence, with the clauses where you looked.`,
        }),
      );
  }
  const names = topics.map((topic) => topic.id);
  const kinds = vocabulary.kinds.map((kind) => kind.id);
  for (const { source, map, path } of everyMapping(sources)) {
    if (typeof map.topic === 'string' && !names.includes(map.topic))
      problems.push(
        unknown(source, [...path, 'topic'], 'a topic of policies/vocabulary/topics.yaml', map.topic, names),
      );
    for (const key of ['activities', 'for'])
      if (Array.isArray(map[key]))
        for (const [index, kind] of map[key].entries())
          if (!kinds.includes(String(kind)))
            problems.push(
              unknown(
                source,
                [...path, key, index],
                'a kind of policies/vocabulary/kinds.yaml',
                String(kind),
                kinds,
              ),
            );
  }
  return problems;
}

function unknown(
  source: SourceFile,
  path: (string | number)[],
  expected: string,
  found: string,
  known: string[],
): Problem {
  const near = nearest(found, known);
  return source.problem(path, { expected, found, hint: near ? `Did you mean ${near}?` : undefined });
}
