import { useSignal, useSignalEffect } from '@preact/signals';
import { assessments } from '../../stores/calculator/result.ts';
import { spokenResult } from './verdicts.ts';

/** How long the result has to stay the same before it is said, in ms. */
const pause = 1000;

/** The result for those who hear the page: said when it has changed and typing rests. */
export function Spoken() {
  const said = useSignal('');
  useSignalEffect(() => {
    const [main] = assessments.value;
    const timer = setTimeout(() => {
      said.value = main ? spokenResult(main) : '';
    }, pause);
    return () => clearTimeout(timer);
  });
  return (
    <p class="vh" role="status">
      {said}
    </p>
  );
}
