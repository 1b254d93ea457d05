import { useEffect } from 'preact/hooks';
import { redo, undo } from '../../stores/calculator/change.ts';
import { canRedo, canUndo, walked } from '../../stores/calculator/history.ts';
import { later } from './later.tsx';

const Walked = later(() => import('./Walked.tsx').then(({ Walked }) => Walked));

/** Fields with text of their own, where the browser's own undo belongs. */
const textField =
  'textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=range], [type=button])';

function press(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  if (!(ctrlKey || metaKey) || altKey || (target instanceof Element && target.closest(textField))) return;
  const letter = key.toLowerCase();
  if (letter !== 'z' && (letter !== 'y' || metaKey)) return;
  event.preventDefault();
  if (letter === 'y' || shiftKey) redo();
  else undo();
}

/** Takes back changes and makes them again; says what. */
export function Walk() {
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  const last = walked.value;
  return (
    <div class="btns">
      <button type="button" class="btn" aria-disabled={!canUndo.value} onClick={undo}>
        撤销
      </button>
      <button type="button" class="btn" aria-disabled={!canRedo.value} onClick={redo}>
        重做
      </button>
      <span class="vh" role="status">
        {last && <Walked {...last} />}
      </span>
    </div>
  );
}
