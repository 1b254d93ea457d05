import { citation } from '../../format/citation.ts';
import { ruleExample } from '../../format/example.ts';
import { anchors } from '../../format/notes.ts';
import { ruleTerms } from '../../format/policy-words.ts';
import { readingsIn } from '../../format/readings-in.ts';
import { gives } from '../../format/rule-order.ts';
import { tellRule } from '../../format/tell.ts';
import type { Rule } from '../../policy/schema/recognition.ts';
import { href } from '../href.ts';
import { None } from '../None.tsx';
import { Examples } from './Examples.tsx';
import { NoteShell } from './NoteShell.tsx';
import { ReadingMark } from './ReadingMark.tsx';
import type { Source } from './source.ts';

interface Props extends Source {
  rule: Rule;
}

/** A conversion beside its clause: what it gives, on what terms, and examples. */
export function RuleNote({ rule, answered: { policy }, vocabulary }: Props) {
  const terms = ruleTerms(rule, policy, vocabulary);
  const told = tellRule(rule, policy, vocabulary);
  return (
    <NoteShell
      anchor={anchors.rule(rule.id)}
      kind="由此得出的规则"
      at={rule.clause}
      cite={citation(policy, rule.clause, rule.title)}
    >
      <p>
        <b>{rule.title}</b>：{told === '未规定' ? <None /> : told}{' '}
        <ReadingMark policy={policy} readings={readingsIn(rule)} here />
      </p>
      {terms.length > 0 && <p class="qq">{terms.join('；')}</p>}
      <Examples
        examples={rule.examples.map((example) => ruleExample(example, rule, { policy, vocabulary }))}
      />
      {gives(rule, policy) && <a href={href('/draft/')}>去测算</a>}
    </NoteShell>
  );
}
