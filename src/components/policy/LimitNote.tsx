import { limitExample } from '../../format/example.ts';
import { anchors } from '../../format/notes.ts';
import { readingsIn } from '../../format/readings-in.ts';
import type { Limit } from '../../policy/schema/recognition.ts';
import { Examples } from './Examples.tsx';
import { NoteShell } from './NoteShell.tsx';
import { ReadingMark } from './ReadingMark.tsx';
import type { Source } from './source.ts';

interface Props extends Source {
  limit: Limit;
}

/** A limit across several activities, with the rules it is over. */
export function LimitNote({ limit, answered: { policy }, vocabulary }: Props) {
  const over = new Set(limit.rules.map((name) => name.replace(/#.*/, '')));
  const rules = policy.rules.filter(({ id }) => over.has(id));
  const unit = rules[0]?.unit ?? 'hours';
  return (
    <NoteShell anchor={anchors.limit(limit.id)} kind="合并计算" at={limit.clause}>
      <p>
        <b>{limit.title}</b>：{limit.says}{' '}
        <ReadingMark policy={policy} readings={readingsIn(limit.keep)} here />
      </p>
      <p class="qq links">
        管这些规则：
        {rules.map(({ id, title }) => (
          <a href={`#${anchors.rule(id)}`}>{title}</a>
        ))}
      </p>
      <Examples
        examples={limit.examples.map((example) => limitExample(example, unit, { policy, vocabulary }))}
      />
    </NoteShell>
  );
}
