/** Copies citations: what a button carries, and the address of what is cited. */

const status = document.querySelector<HTMLElement>('.copied');

/** Where the browser does not let a page copy, the text is shown, selected, to be copied by hand. */
function show(text: string): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'by-hand';
  const label = document.createElement('label');
  const field = document.createElement('textarea');
  const close = document.createElement('button');
  label.textContent = '浏览器不让网页复制，请自己复制：';
  field.readOnly = true;
  field.value = text;
  close.className = 'btn';
  close.textContent = '关闭';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  label.append(field);
  dialog.append(label, close);
  document.body.append(dialog);
  dialog.showModal();
  field.select();
}

async function copy(button: HTMLElement): Promise<void> {
  const address = new URL(`#${button.dataset.anchor}`, location.href).href;
  const text = `${button.dataset.cite}\n${address}`;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return show(text);
  }
  button.classList.add('done');
  if (status) status.textContent = '已复制引用';
  setTimeout(() => {
    button.classList.remove('done');
    if (status) status.textContent = '';
  }, 2000);
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-cite]');
  if (button) copy(button);
});

export {};
