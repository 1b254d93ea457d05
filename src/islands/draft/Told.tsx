import { undo } from '../../stores/calculator/change.ts';
import { deed } from '../../stores/calculator/selection.ts';

/** What was just done to several records, and the way back. */
export function Told() {
  const done = deed.value;
  return (
    <div role="status">
      {done && (
        <p class="undo">
          <span>{done.says}</span>
          {done.changed && (
            <button type="button" class="btn" onClick={undo}>
              撤销
            </button>
          )}
        </p>
      )}
    </div>
  );
}
