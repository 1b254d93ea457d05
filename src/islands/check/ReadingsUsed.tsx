import { computed } from '@preact/signals';
import { policy } from '../../stores/calculator/result.ts';
import { checked } from '../../stores/check/checked.ts';
import { matters } from '../../stores/check/matters.ts';
import { Doubts } from '../draft/Doubts.tsx';
import { Refs } from '../draft/Refs.tsx';
import { reportDoubts } from './readings.ts';

const doubts = computed(() =>
  policy.value && checked.value ? reportDoubts(policy.value, checked.value, matters.value) : [],
);

/** The readings by which the report is made, in words. */
export const readingsShown = (): { asks: string; says: string }[] =>
  doubts.value.map(({ asks, chosen, options }) => ({
    asks,
    says: options.find((option) => option.id === chosen)?.says ?? '',
  }));

/** The readings by which the report is made: on the screen to choose, on paper as chosen. */
export function ReadingsUsed() {
  const within = policy.value;
  const used = doubts.value;
  if (!within || used.length === 0) return null;
  return (
    <section class="rd-used" aria-labelledby="check-readings">
      <h2 id="check-readings">所用读法</h2>
      <div class="no-print">
        <Doubts doubts={used} policy={within.id} name="check" />
      </div>
      <ul class="print-only">
        {used.map(({ id, asks, chosen, options, clauses, changesVerdict }) => (
          <li key={id}>
            {asks}：按“{options.find((option) => option.id === chosen)?.says}”
            {changesVerdict && '；换一种读法，结论会改变'}
            <Refs policy={within.id} clauses={clauses} />
          </li>
        ))}
      </ul>
    </section>
  );
}
