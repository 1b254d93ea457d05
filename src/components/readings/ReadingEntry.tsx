import { effectsOf } from '../../engine/effect.ts';
import { citation } from '../../format/citation.ts';
import { readingExample } from '../../format/example.ts';
import { usesOf } from '../../format/notes.ts';
import { topicName } from '../../format/policy-words.ts';
import type { Unit } from '../../policy/schema/parts.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Reading } from '../../policy/schema/reading.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { policyHref } from '../addresses.ts';
import { Cite } from '../Cite.tsx';
import { Refs } from '../policy/Refs.tsx';
import { Options } from './Options.tsx';

interface Props {
  reading: Reading;
  policy: Policy;
  vocabulary: Vocabulary;
}

/** In what unit a worked example is counted. */
function unitOf(policy: Policy, example: Reading['options'][string]['example']): Unit {
  if ('rule' in example) return policy.rules.find(({ id }) => id === example.rule)?.unit ?? 'hours';
  return policy.requirements.find(({ track }) => track === 'general')?.unit ?? 'hours';
}

/** One place that can be read in more than one way, and what each way comes to on the same record. */
export function ReadingEntry({ reading, policy, vocabulary }: Props) {
  const effects = effectsOf(policy, reading);
  const uses = usesOf(policy, reading.id, (topic) => topicName(vocabulary, topic));
  const told =
    'provision' in effects.example ? undefined : readingExample(effects.example, { policy, vocabulary });
  const differ = new Set(Object.values(effects.options).map((effect) => JSON.stringify(effect))).size > 1;
  const anchor = `${policy.id}-${reading.id}`;
  return (
    <article
      class="rdg"
      id={anchor}
      data-policy={policy.id}
      data-reading={reading.id}
      data-default={reading.default}
      data-counts={told && differ ? '' : undefined}
    >
      <h4>
        <a href={`#${anchor}`}>{reading.asks}</a>
        <Cite text={citation(policy, reading.clause, reading.asks)} anchor={anchor} about={reading.asks} />
      </h4>
      <p class="refs">
        <Refs at={reading.clause} policy={policy.id} />
      </p>
      <Options reading={reading} policy={policy} effects={effects} unit={unitOf(policy, effects.example)} />
      {told && <p class="sm q">算例：{told.given}</p>}
      <p class="sm">默认的理由：{reading.why}</p>
      {uses.length > 0 && (
        <p class="sm qq uses">
          影响：
          {uses.map(({ anchor, text }) => (
            <a href={`${policyHref(policy.id)}#${anchor}`}>{text}</a>
          ))}
        </p>
      )}
      <p class="chosen" role="status" />
    </article>
  );
}
