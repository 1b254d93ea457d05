import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { draft } from '../../stores/calculator/current.ts';
import { assessments } from '../../stores/calculator/result.ts';
import { show } from '../../stores/calculator/view.ts';
import { whenIdle } from './idle.ts';

const parts = {
  scenarios: () => import('../what-if/Small.tsx').then(({ Small }) => Small),
  options: () => import('../what-if/Options.tsx').then(({ Options }) => Options),
};

/** A part, fetched once there is time for it; where it cannot be fetched, the way to the view stays. */
function usePart(name: keyof typeof parts | undefined): ComponentType | undefined {
  const [found, setFound] = useState<Partial<Record<keyof typeof parts, ComponentType>>>({});
  useEffect(() => {
    if (name && !found[name])
      whenIdle(() => {
        parts[name]().then(
          (part) => setFound((before) => ({ ...before, [name]: part })),
          () => undefined,
        );
      });
  }, [name]);
  return name && found[name];
}

/** What more would do: the draft's scenarios, small; without any, while something is short, the least that is enough. */
export function IfMore() {
  const hasScenarios = (draft.value.scenarios ?? []).length > 0;
  const isShort = assessments.value.some(({ total, floors }) =>
    [total, ...floors].some(({ short }) => short > 0),
  );
  const Part = usePart(hasScenarios ? 'scenarios' : isShort ? 'options' : undefined);
  if (!isShort && !hasScenarios) return null;
  return (
    <>
      <h3>
        如果再学一点
        <button type="button" class="link sm" onClick={() => show('what-if')}>
          {hasScenarios ? '改方案' : '看全部做法'}
        </button>
      </h3>
      {Part && <Part />}
    </>
  );
}
