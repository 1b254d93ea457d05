import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { draft } from '../../stores/calculator/current.ts';
import { assessments } from '../../stores/calculator/result.ts';
import { show } from '../../stores/calculator/view.ts';
import { whenIdle } from './idle.ts';

let fetched: ComponentType | undefined;

/** How long the page has for itself before what stands here is fetched, in ms. */
const pause = 1500;

/** What more would do: the draft's scenarios, small; without any, while something is short, the least that is enough. */
export function IfMore() {
  const [More, setMore] = useState(() => fetched);
  const hasScenarios = !!draft.value.scenarios?.length;
  const isShown =
    hasScenarios ||
    assessments.value.some(({ total, floors }) => [total, ...floors].some(({ short }) => short > 0));
  useEffect(() => {
    if (!isShown || More) return;
    // Where it cannot be fetched, the way to the view stays.
    const fetch = () =>
      import('../what-if/More.tsx').then(
        (found) => setMore(() => (fetched = found.More)),
        () => undefined,
      );
    const timer = setTimeout(() => whenIdle(fetch), pause);
    return () => clearTimeout(timer);
  }, [isShown]);
  if (!isShown) return null;
  return (
    <>
      <h3>
        如果再学一点
        <button type="button" class="link sm" onClick={() => show('what-if')}>
          {hasScenarios ? '改方案' : '看全部做法'}
        </button>
      </h3>
      {More && <More />}
    </>
  );
}
