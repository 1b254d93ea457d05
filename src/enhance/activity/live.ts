/** Fetches the live calculation when it is first asked for, and shows it in place of the button. */
function prepare(section: HTMLElement): void {
  const { kind = '', source = '' } = section.dataset;
  const button = section.querySelector<HTMLButtonElement>('.live-open');
  const failed = section.querySelector<HTMLElement>('.live-failed');
  const into = section.querySelector('.live-in');
  if (!button || !failed || !into) return;
  button.addEventListener('click', async () => {
    button.disabled = true;
    failed.hidden = true;
    const { mount } = await import('../../islands/activity/mount.tsx').catch(() => ({
      mount: () => Promise.resolve(false),
    }));
    if (await mount(into, kind, source)) {
      button.remove();
      into.querySelector<HTMLElement>('input, select')?.focus();
    } else {
      button.disabled = false;
      failed.hidden = false;
    }
  });
}

for (const section of document.querySelectorAll<HTMLElement>('.live')) prepare(section);
