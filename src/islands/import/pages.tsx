import { useState } from 'preact/hooks';

/** So many lines are shown at first, and each time more are asked for. */
const page = 50;

/** More lines of a long list. */
export function More({ left, of, more }: { left: number; of: string; more: () => void }) {
  if (left <= 0) return null;
  return (
    <button type="button" class="btn" onClick={more}>
      再显示{Math.min(left, page)}
      {of}，还有{left}
      {of}
    </button>
  );
}

/** Lines of a list that are shown, and the way to more. */
export function usePages(count: number): { shown: number; left: number; more: () => void } {
  const [shown, setShown] = useState(page);
  return { shown, left: count - shown, more: () => setShown(shown + page) };
}
