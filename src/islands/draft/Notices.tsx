import { notice } from '../../stores/calculator/current.ts';
import { rulesChanged } from '../../stores/calculator/result.ts';
import { saveState } from '../../stores/calculator/saving.ts';
import { later } from './later.tsx';

const Happened = later(() => import('./Happened.tsx').then(({ Happened }) => Happened));
const RulesChanged = later(() => import('./RulesChanged.tsx').then(({ RulesChanged }) => RulesChanged));
const Unsaved = later(() => import('./Unsaved.tsx').then(({ Unsaved }) => Unsaved));

/** What the person has to know about saving, other windows and changed rules, each with a way on. */
export function Notices() {
  const state = saveState.value;
  const event = notice.value;
  return (
    <div class="notices" aria-live="polite">
      {state.kind === 'failed' && <Unsaved because={state.because} />}
      {event && <Happened event={event} />}
      {rulesChanged.value && <RulesChanged />}
    </div>
  );
}
