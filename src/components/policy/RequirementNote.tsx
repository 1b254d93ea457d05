import type { Answered } from '../../format/answered.ts';
import { yearExample } from '../../format/example.ts';
import { anchors } from '../../format/notes.ts';
import { readingsIn } from '../../format/readings-in.ts';
import { requirementText } from '../../format/requirement.ts';
import { periodText } from '../../format/time.ts';
import { Examples } from './Examples.tsx';
import { Floors } from './Floors.tsx';
import { NoteShell } from './NoteShell.tsx';
import { ReadingMark } from './ReadingMark.tsx';
import type { Source } from './source.ts';

interface Props extends Source {
  required: Answered['requirements'][number];
}

/** A requirement beside its clause. */
export function RequirementNote({
  required: { requirement, due, period },
  answered: { policy },
  vocabulary,
}: Props) {
  const examples = requirement.examples.map((example) =>
    yearExample(example, requirement.unit, { policy, vocabulary }),
  );
  return (
    <NoteShell anchor={anchors.requirement(requirement.id)} kind="学时要求" at={requirement.clause}>
      <p>
        <b>{requirement.title}</b>：{requirementText(requirement, due, policy)}{' '}
        <ReadingMark policy={policy} readings={readingsIn(requirement.total)} here />
      </p>
      <Floors policy={policy} due={due} here />
      <p>
        <span class="qq">周期</span> {periodText(period)}{' '}
        <ReadingMark policy={policy} readings={readingsIn(requirement.every)} here short="歧义" />
      </p>
      <Examples examples={examples} />
    </NoteShell>
  );
}
