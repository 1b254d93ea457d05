import { render } from 'preact';
import type { Given } from '../../stores/originals/examine.ts';
import { done, opening, openOriginal, refreshOriginals } from '../../stores/originals/opened.ts';
import { Kept } from './Kept.tsx';
import { Opened } from './Opened.tsx';

function Originals({ source }: { source: string }) {
  return (
    <>
      <p class="sm done" role="status">
        {opening.value.state === 'reading' ? '正在对照' : done.value}
      </p>
      <Opened source={source} />
      <Kept source={source} />
    </>
  );
}

let shown = false;

/** Shows the kept copies, and what is opened from now on, in a place of the page. */
export function showOriginals(root: HTMLElement, source: string): void {
  if (shown) return;
  shown = true;
  render(<Originals source={source} />, root);
  void refreshOriginals(source);
}

/** Opens a file or pasted text. */
export function open(given: Given, root: HTMLElement, source: string): void {
  showOriginals(root, source);
  void openOriginal(given, source);
}
