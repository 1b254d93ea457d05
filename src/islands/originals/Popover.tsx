import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Original } from '../../components/policy/Original.tsx';
import { locatorText } from '../../format/locator.ts';
import type { Wording } from '../../source/wordings.ts';
import type { AtHand } from '../../stores/originals/wording.ts';

interface Props {
  atHand: AtHand;
  wording: Wording;
  href: string;
}

function Copy({ wording: { mark = '', text } }: { wording: Wording }) {
  const [says, say] = useState('复制原文');
  if (!navigator.clipboard) return null; // Pages without https have none; the text can be selected.
  const copy = () =>
    navigator.clipboard.writeText(mark + text).then(
      () => say('已复制'),
      () => say('没有复制成，请手动选择'),
    );
  return (
    <button type="button" class="btn" onClick={() => void copy()}>
      <span role="status">{says}</span>
    </button>
  );
}

function Content({ atHand, wording, href }: Props) {
  return (
    <>
      <p class="pop-h" id="orig-pop-h">
        {atHand.name}：{locatorText(wording.at)}
      </p>
      <Original wording={wording} of={atHand.of} />
      <div class="btns">
        <a class="btn" href={href}>
          到条款
        </a>
        <Copy wording={wording} />
        <button type="button" class="btn" onClick={() => closePopover()}>
          关闭
        </button>
      </div>
    </>
  );
}

let box: HTMLElement | undefined;
let opener: HTMLElement | undefined;

/** Closes the wording that is open, and gives the focus back to its reference. */
export function closePopover(): void {
  const isInside = box?.contains(document.activeElement);
  box?.remove();
  box = undefined;
  opener?.setAttribute('aria-expanded', 'false');
  if (isInside) opener?.focus();
  opener = undefined;
}

/** Below the reference, within the width of the page. */
function position(at: HTMLElement, popover: HTMLElement): void {
  const { left, bottom } = at.getBoundingClientRect();
  const rightmost = document.documentElement.clientWidth - popover.offsetWidth - 16;
  popover.style.setProperty('--top', `${bottom + scrollY + 6}px`);
  popover.style.setProperty('--left', `${Math.max(16, Math.min(left, rightmost)) + scrollX}px`);
}

function made(): HTMLElement {
  const popover = document.createElement('div');
  popover.className = 'pop orig-pop';
  popover.setAttribute('role', 'dialog');
  popover.setAttribute('aria-labelledby', 'orig-pop-h');
  popover.tabIndex = -1;
  popover.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closePopover();
  });
  return popover;
}

document.addEventListener('pointerdown', (event) => {
  if (box && event.target instanceof Node && !box.contains(event.target)) closePopover();
});

/** Opens the wording of a clause at a reference to it. */
export function popover(at: HTMLAnchorElement, atHand: AtHand, wording: Wording): void {
  closePopover();
  opener = at;
  box = made();
  render(<Content atHand={atHand} wording={wording} href={at.getAttribute('href') ?? ''} />, box);
  // In a modal dialog what stands outside it cannot be reached.
  (at.closest('dialog') ?? document.body).append(box);
  position(at, box);
  at.setAttribute('aria-expanded', 'true');
  box.focus();
}
