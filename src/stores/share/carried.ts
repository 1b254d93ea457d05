import { signal } from '@preact/signals';

const mark = '#d=';

/** The draft that the address carries, packed; none once the person has answered. */
export const carried = signal<string | undefined>(undefined);

/** Takes the draft that the address carries. Going to another place of the page does not take it away. */
export function followHash(): void {
  if (location.hash.startsWith(mark)) carried.value = location.hash.slice(mark.length);
}

/** The person has answered: the draft leaves the address. */
export function dropCarried(): void {
  carried.value = undefined;
  if (!location.hash.startsWith(mark)) return;
  const address = new URL(location.href);
  address.hash = '';
  history.replaceState(history.state, '', address);
}

/** The address of this page that carries a draft. */
export function addressWith(packed: string): string {
  const address = new URL(location.href);
  address.search = '';
  address.hash = mark + packed;
  return address.href;
}
