import type { Assessment, Contribution } from './assess.ts';

/**
 * What becomes of an activity under another policy. `ask`: the other text leaves it open, or rests on an authority,
 * so no figure can be promised.
 */
export type Move = {
  activity: string;
  from: Contribution;
  to: Contribution;
  becomes: 'more' | 'less' | 'same' | 'ask';
};

const open: readonly Contribution['state'][] = ['unspecified', 'incomplete', 'discretionary'];

function becomes(from: Contribution, to: Contribution): Move['becomes'] {
  // Whether the other region takes over what an authority here has certified is nowhere said.
  if (
    open.includes(to.state) ||
    to.certified ||
    (to.counted > 0 && from.counted > 0 && from.unit !== to.unit)
  )
    return 'ask';
  if (to.counted === from.counted) return 'same';
  return to.counted > from.counted ? 'more' : 'less';
}

/** Compares the same record under two policies, activity by activity; figures are what counts in the year. */
export function move(from: Assessment, to: Assessment): Move[] {
  const there = new Map(to.activities.map((contribution) => [contribution.activity, contribution]));
  return from.activities.flatMap((contribution) => {
    const other = there.get(contribution.activity);
    return other
      ? [
          {
            activity: contribution.activity,
            from: contribution,
            to: other,
            becomes: becomes(contribution, other),
          },
        ]
      : [];
  });
}
