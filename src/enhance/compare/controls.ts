import type { View } from './view.ts';

const inputs = (form: HTMLFormElement, name: string): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];

/** A control of the form by its name. */
export function control<T extends HTMLInputElement | HTMLSelectElement>(
  form: HTMLFormElement,
  name: string,
): T {
  const found = form.elements.namedItem(name);
  if (!found) throw new Error(`The form has no ${name}.`);
  return found as T;
}

/** The regions that are ticked, in the order of the page. */
export const ticked = (form: HTMLFormElement): string[] =>
  inputs(form, 'region')
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

function paintOrder(form: HTMLFormElement, { regions }: View): void {
  const list = form.querySelector('.order ol');
  const focused = document.activeElement;
  for (const item of list?.querySelectorAll<HTMLElement>('li') ?? []) {
    const place = regions.indexOf(item.dataset.region ?? '');
    item.hidden = place < 0;
    for (const button of item.querySelectorAll('button')) {
      const to = place + Number(button.dataset.by);
      button.setAttribute('aria-disabled', String(to < 0 || to >= regions.length));
    }
  }
  list?.append(...regions.flatMap((id) => list.querySelector(`[data-region="${id}"]`) ?? []));
  // What is moved in the page loses the focus.
  if (focused instanceof HTMLElement && list?.contains(focused)) focused.focus();
}

/** Shows a view on the controls. */
export function paint(form: HTMLFormElement, view: View): void {
  for (const box of inputs(form, 'region')) box.checked = view.regions.includes(box.value);
  const differ = control<HTMLInputElement>(form, 'differ');
  differ.checked = view.differ;
  differ.disabled = view.regions.length === 1;
  control<HTMLInputElement>(form, 'side').checked = view.side;
  form.classList.toggle('paired', view.side);
  form.querySelector('.pair')?.toggleAttribute('hidden', !view.side);
  for (const [index, name] of ['left', 'right'].entries())
    control<HTMLSelectElement>(form, name).value = view.regions[index] ?? '';
  const find = control<HTMLInputElement>(form, 'find');
  // While somebody types, a trailing space stays.
  if (find.value.trim() !== view.find) find.value = view.find;
  paintOrder(form, view);
}
