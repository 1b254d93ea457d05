import type { Recognition } from '../../engine/recognise.ts';
import { stateText, working } from '../../format/explain.ts';
import { figure, figures, unitName } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { kind } from '../../stores/activity/live.ts';
import { vocabulary } from '../../stores/library.ts';
import { Refs } from '../draft/Refs.tsx';

const words: Partial<Record<Recognition['state'], string>> = { denied: '不计', incomplete: '待填' };

/** 30学时; 15学时（12–15）, where readings or somebody who decides could make it another; or why there is none. */
export function worthText({ hours, state, unit, exempts }: Recognition): string {
  if (exempts) return '免学';
  if (!hours) return words[state] ?? '未规定';
  const value = `${figure(hours.value)}${unitName(unit)}`;
  return hours.low === hours.high ? value : `${value}（${figures(hours)}）`;
}

/** Why one region gives what it gives: the sentence, the working, and the clauses. */
export function Worth({ policy, recognition }: { policy: Policy; recognition: Recognition }) {
  const { step, unit, clauses, state, may } = recognition;
  const lines = step ? working(step, { policy, vocabulary: vocabulary.value, unit }) : [];
  const silence =
    state === 'unspecified' && !recognition.rule
      ? policy.silences.find(({ activities }) => activities?.includes(kind.value))
      : undefined;
  return (
    <>
      <p class="sm q">
        {stateText(recognition, vocabulary.value)}
        {may && recognition.hours && '原文写的是“可”，给不给由认定单位决定。'}
        {silence?.says}
        {silence?.ask && `可以问：${silence.ask}。`}
      </p>
      {lines.length > 0 && (
        <ol class="live-t sm">
          {lines.map(({ says, result }, index) => (
            // Lines have no name of their own but their place.
            <li key={`${index}`}>
              <span>{says}</span>
              {result && <span>{result}</span>}
            </li>
          ))}
        </ol>
      )}
      <Refs policy={policy.id} clauses={clauses} />
    </>
  );
}
