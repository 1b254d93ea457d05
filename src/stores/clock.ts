import { signal } from '@preact/signals';

const two = (figure: number): string => String(figure).padStart(2, '0');

const dayNow = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Today where the person is, YYYY-MM-DD. */
export const today = signal(dayNow());

/** Looks at the clock again: a page may stay open over midnight. */
export function refreshToday(): void {
  today.value = dayNow();
}

/** The moment, for what is saved. */
export const moment = (): string => new Date().toISOString();
