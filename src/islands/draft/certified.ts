import type { Assessment } from '../../engine/assess.ts';

/** How much of a total rests on what an authority has certified, and which records; in the unit of the total. */
export function certifiedIn({ activities, unit }: Assessment): { counted: number; records: string[] } {
  const found = activities.filter((each) => each.certified && each.counted > 0 && each.unit === unit);
  return {
    counted: Number(found.reduce((sum, each) => sum + each.counted, 0).toFixed(6)),
    records: found.map(({ activity }) => activity),
  };
}
