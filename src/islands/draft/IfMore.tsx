import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { draft } from '../../stores/calculator/current.ts';
import { assessments } from '../../stores/calculator/result.ts';
import { show } from '../../stores/calculator/view.ts';

/** The draft's scenarios, small, fetched where there are some; else, while something is short, the way to them. */
export function IfMore() {
  const [Small, setSmall] = useState<ComponentType>();
  const hasScenarios = (draft.value.scenarios ?? []).length > 0;
  useEffect(() => {
    // Where it cannot be fetched, the way to the view stays.
    if (hasScenarios)
      import('../what-if/Small.tsx').then(
        (found) => setSmall(() => found.Small),
        () => undefined,
      );
  }, [hasScenarios]);
  const isShort = assessments.value.some(({ total, floors }) =>
    [total, ...floors].some(({ short }) => short > 0),
  );
  if (hasScenarios && Small) return <Small />;
  if (!isShort && !hasScenarios) return null;
  return (
    <h3>
      如果再学一点
      <button type="button" class="link sm" onClick={() => show('what-if')}>
        {hasScenarios ? '看方案' : '看最少再学什么'}
      </button>
    </h3>
  );
}
