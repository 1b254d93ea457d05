import { signal } from '@preact/signals';

/** What the page of the calculator can show of a draft, and the drafts themselves. */
export const views = ['records', 'years', 'what-if', 'regions', 'import-table', 'drafts'] as const;
export type View = (typeof views)[number];

const named = (): View => {
  const asked = new URLSearchParams(location.search).get('view');
  return views.find((view) => view === asked) ?? 'records';
};

/** What is shown; it stands in the address. */
export const view = signal<View>('records');

/** Shows what the address names. */
export function followAddress(): void {
  view.value = named();
}

/** Shows another view of the draft. Going back in the browser leads back. */
export function show(next: View): void {
  if (next === view.value) return;
  const address = new URL(location.href);
  if (next === 'records') address.searchParams.delete('view');
  else address.searchParams.set('view', next);
  history.pushState(history.state, '', address);
  view.value = next;
}
