import { deed, takeBack } from '../../stores/roster/deeds.ts';

/** What was done last, and the way back. */
export function Undo() {
  const done = deed.value;
  return (
    <div role="status" class="no-print">
      {done && (
        <div class="undo">
          <span>{done.says}</span>
          <button type="button" class="btn" onClick={() => void takeBack()}>
            撤销
          </button>
          <button
            type="button"
            class="btn ghost"
            onClick={() => {
              deed.value = undefined;
            }}
          >
            知道了
          </button>
        </div>
      )}
    </div>
  );
}
