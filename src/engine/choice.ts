import type { Choice } from '../policy/schema/parts.ts';
import type { Choose } from './types.ts';

const isOpen = <T>(value: Choice<T>): value is { reading: string; options: Record<string, Choice<T>> } =>
  typeof value === 'object' && value !== null && 'reading' in value && 'options' in value;

/** The value itself, on the readings chosen. */
export function settle<T>(value: Choice<T>, choose: Choose): T {
  if (!isOpen(value)) return value;
  const chosen = value.options[choose(value.reading)];
  if (chosen === undefined)
    throw new Error(`Reading ${value.reading} has no option ${choose(value.reading)}.`);
  return settle(chosen, choose);
}

/** Every value that some readings would give. */
export const everyOption = <T>(value: Choice<T>): T[] =>
  isOpen(value) ? Object.values(value.options).flatMap(everyOption) : [value];

/** The readings that a value hangs on, in the order they are asked for. */
export const askedIn = <T>(value: Choice<T>): string[] =>
  isOpen(value) ? [...new Set([value.reading, ...Object.values(value.options).flatMap(askedIn)])] : [];
