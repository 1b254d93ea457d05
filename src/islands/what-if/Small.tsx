import { differenceText } from '../../format/what-if.ts';
import { policies, vocabulary } from '../../stores/library.ts';
import { tried } from '../../stores/what-if/outcomes.ts';
import { Sum } from './Sum.tsx';

/** The first two scenarios, small, beside the result. */
export function Small() {
  const all = tried.value.slice(0, 2);
  const library = { policies: policies.value, vocabulary: vocabulary.value };
  return (
    <div class="wi">
      {all.map(({ scenario, within, found: [main], differences }) => (
        <div key={scenario.id}>
          <b>{scenario.name}</b>
          <p>{differences.map((each) => differenceText(each, library)).join('；') || '与现在相同'}</p>
          {within && main?.span && <Sum assessment={main} within={within} />}
        </div>
      ))}
    </div>
  );
}
