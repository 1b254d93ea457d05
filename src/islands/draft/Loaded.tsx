import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { draft } from '../../stores/calculator/current.ts';
import { Guard } from './Guard.tsx';

interface Props {
  /** Always the same function. */
  load: () => Promise<ComponentType>;
  /** It stands among other things and is no pane of its own. */
  inner?: boolean;
}

/** A part of the page that is fetched when it is first shown; says so when that fails. */
export function Loaded({ load, inner = false }: Props) {
  const [found, setFound] = useState<{ Part?: ComponentType; failed?: true }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const take = (now: { Part?: ComponentType; failed?: true }) => isWanted && setFound(now);
    load().then(
      (Part) => take({ Part }),
      () => take({ failed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, tries]);
  if (!found)
    return (
      <p class={inner ? 'q' : 'q calc-wait'} role="status">
        正在打开
      </p>
    );
  if (!found.Part)
    return (
      <div class={inner ? undefined : 'calc-wait'} role="alert">
        <p>这一部分没有取到，可能断网了。填写的内容没有丢。</p>
        <button type="button" class="btn" onClick={() => setTries(tries + 1)}>
          重试
        </button>
      </div>
    );
  return (
    <Guard of={draft.value} {...(!inner && { as: 'section' })}>
      <found.Part />
    </Guard>
  );
}
