/** The measures of the ruler, in px across and hours along. Ruler.tsx draws with them, Sprite.astro draws the ticks. */
export const sizes = {
  lg: { height: 44, top: 6, band: 24, ticks: { 1: 5, 5: 8, 10: 12 } },
  md: { height: 32, top: 3, band: 16, ticks: { 5: 5, 10: 9 } },
  sm: { height: 20, top: 2, band: 10, ticks: { 10: 6 } },
} as const;

export type Size = keyof typeof sizes;

/** The ruler's length, in hours. It never changes, so that any two rulers can be compared by eye. */
export const length = 100;

/** The kinds of hours a ruler shows, in the order they are laid end to end. */
export type SegmentKind = 'professional' | 'public' | 'elective' | 'unstated' | 'open';

/** A place on the ruler as an SVG length. */
export function place(hours: number): string {
  return `${Math.round(hours * 1000) / 1000}%`;
}

/** The ticks of one size: where, in hours, and how tall, in px. */
export function ticksOf(size: Size): { at: number; height: number; ten: boolean }[] {
  const steps = Object.entries(sizes[size].ticks).map(([step, height]) => ({ step: Number(step), height }));
  const ticks = [];
  for (let at = 1; at < length; at += 1) {
    const tallest = steps.findLast(({ step }) => at % step === 0);
    if (tallest) ticks.push({ at, height: tallest.height, ten: at % 10 === 0 });
  }
  return ticks;
}
