/** Opens the search dialog; what searches is loaded then. This part is on every page and stays small. */

const dialog = document.querySelector<HTMLDialogElement>('#search');
const panel = dialog?.querySelector<HTMLElement>('.panel');
const input = dialog?.querySelector('input');

async function open() {
  if (!dialog || !panel || dialog.open) return;
  dialog.showModal();
  input?.select();
  try {
    const { start } = await import('./panel.ts');
    await start(panel, () => dialog.close());
  } catch {
    const said = panel.querySelector('.said');
    if (said) said.textContent = '搜索没有载入。请检查网络，关闭后再打开。';
  }
}

/** Whether a key pressed here is typed into something. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

for (const button of document.querySelectorAll('[data-search]')) {
  button.addEventListener('click', open);
  const keys = button.querySelector('kbd');
  if (keys && isApple) keys.textContent = '⌘K';
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const isShortcut = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
  const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
  if (!isShortcut && !isSlash) return;
  event.preventDefault();
  void open();
});

dialog?.addEventListener('click', ({ target }) => {
  if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
});
