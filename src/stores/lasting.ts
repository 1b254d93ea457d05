import { signal } from '@preact/signals';

const key = 'xueshi.lasting';

/** Whether the browser has agreed to keep this site's data when room is short; undefined where it does not say. */
export const isLasting = signal<boolean | undefined>(undefined);

/** Whether it was asked once, or the person did not want it: nobody is asked twice. */
export const isSettled = signal(remembered());

function remembered(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true; // Storage is blocked: there is nothing to keep.
  }
}

/** Looks whether the browser keeps this site's data. */
export async function lookWhetherLasting(): Promise<void> {
  isLasting.value = await navigator.storage?.persisted?.().catch(() => undefined);
}

/** Asks no more. */
export function settle(): void {
  isSettled.value = true;
  try {
    localStorage.setItem(key, 'asked');
  } catch {
    // Storage is blocked: it is known as long as the page lasts.
  }
}

/** Asks the browser to keep this site's data when room is short. Some ask the person, others decide alone. */
export async function askToLast(): Promise<void> {
  settle();
  isLasting.value = await navigator.storage.persist().catch(() => false);
}
