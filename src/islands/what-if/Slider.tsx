import { useRef } from 'preact/hooks';
import type { Fact } from '../../policy/schema/vocabulary.ts';

interface Props {
  label: string;
  declared: Extract<Fact, { type: 'number' }>;
  typed: string;
  change: (typed: string) => void;
}

/** A slider has room for about so many steps, or for thrice what was typed first; beyond it one types. */
const roomFor = 40;

/** A slider for a figure, beside the field where any figure can be typed. */
export function Slider({ label, declared: { min, max, step, unit }, typed, change }: Props) {
  const first = useRef(Number(typed) || 0);
  const whole = Math.max(step, 0.5);
  const end = Math.min(max, Math.max(min + roomFor * whole, Math.ceil(first.current * 3)));
  return (
    <input
      type="range"
      class="slider"
      aria-label={`${label}，滑动调整`}
      aria-valuetext={typed === '' ? '未填' : `${typed}${unit}`}
      min={min}
      max={end}
      step={end > 1000 ? Math.max(whole, 100) : whole}
      value={typed === '' ? String(min) : typed}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
}
