import { signal } from '@preact/signals';

/** What the page can show of a roster. */
const views = ['list', 'counts', 'batch', 'add', 'imports'] as const;
export type View = (typeof views)[number];

/** What is shown; it stands in the address. */
export const view = signal<View>('list');

/** Shows what the address names. */
export function followAddress(): void {
  const asked = new URLSearchParams(location.search).get('view');
  view.value = views.find((each) => each === asked) ?? 'list';
}

/** Shows another view. Going back in the browser leads back. */
export function show(next: View): void {
  if (next === view.value) return;
  const address = new URL(location.href);
  if (next === 'list') address.searchParams.delete('view');
  else address.searchParams.set('view', next);
  history.pushState(history.state, '', address);
  view.value = next;
}
