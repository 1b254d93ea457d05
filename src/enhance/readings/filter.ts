/** Shows only the readings that change hours or a verdict; the choice is in the address. */

const box = document.querySelector<HTMLInputElement>('#counts');

function apply(): void {
  const only = box?.checked === true;
  document.documentElement.classList.toggle('only-counts', only);
  for (const section of document.querySelectorAll<HTMLElement>('.rdg-region section'))
    section.hidden = only && !section.querySelector('[data-counts]');
}

function fromAddress(): void {
  if (box) box.checked = new URLSearchParams(location.search).get('only') === 'hours';
  apply();
  // What the address names is shown, whatever is chosen.
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!box?.checked || !named?.matches('.rdg:not([data-counts])')) return;
  box.checked = false;
  apply();
  named.scrollIntoView();
}

box?.addEventListener('change', () => {
  const address = new URL(location.href);
  if (box.checked) address.searchParams.set('only', 'hours');
  else address.searchParams.delete('only');
  history.replaceState(null, '', address);
  apply();
});
addEventListener('hashchange', fromAddress);
fromAddress();

export {};
