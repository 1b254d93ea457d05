import { length, place } from './ruler.ts';

const tens = Array.from({ length: length / 10 + 1 }, (_, index) => index * 10);

/** The figures 0 to 100, in hours, that belong to the rulers above or below. On one column every second one. */
export function Scale() {
  return (
    <svg class="scale" aria-hidden="true">
      {tens.map((hours) => (
        <text class={look(hours)} x={place(hours)} y="1.1em">
          {hours}
        </text>
      ))}
    </svg>
  );
}

function look(hours: number): string | undefined {
  if (hours === 0) return 'at-start';
  if (hours === length) return 'at-end';
  return hours % 20 === 0 ? undefined : 'odd';
}
