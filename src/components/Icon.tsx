import type { IconName } from './icons.ts';

/** A drawing beside a word. It is never alone: the word carries the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="ic" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
