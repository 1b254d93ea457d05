import type Fraction from 'fraction.js';
import type { Share } from '../../policy/schema/amount.ts';
import { both, exact, readRatio } from '../quantity.ts';
import type { Choose } from '../types.ts';
import { type Context, type Of, type Result, worth, wrapped } from './result.ts';

type Resolved = { share: Exclude<Share, { reading: string }>; reading?: { id: string; option: string } };

function resolve(share: Share, choose: Choose): Resolved {
  if (!('reading' in share)) return { share };
  const option = choose(share.reading);
  const chosen = share.options[option];
  if (!chosen) throw new Error(`Reading ${share.reading} has no option ${option}.`);
  return { reading: { id: share.reading, option }, ...resolve(chosen, choose) };
}

/** The share of the author at this rank, counted from 1. */
function atRank(share: Resolved['share'], rank: number): Fraction {
  if ('ratio' in share) return readRatio(share.ratio);
  if ('compounding' in share) return readRatio(share.compounding).pow(rank - 1) as Fraction;
  return readRatio(share.byRank[Math.min(rank, share.byRank.length) - 1] as number | string);
}

/** The part of the whole that this person gets, by a fixed ratio or by the rank among the authors. */
export function share(amount: Of<'share'>, { facts, choose, evaluate }: Context): Result {
  const whole = evaluate(amount.of);
  const needsRank = !('ratio' in amount.share);
  const rank = facts.rank;
  if (needsRank && typeof rank !== 'number') {
    const missing = whole.state === 'missing' ? whole.facts : [];
    return { state: 'missing', facts: [...missing, 'rank'] };
  }
  // The first author gets the whole on every reading, so none is asked for.
  const first = needsRank && rank === 1;
  const resolved: Resolved = first ? { share: { ratio: 1 } } : resolve(amount.share, choose);
  const part = first ? exact(1) : atRank(resolved.share, rank as number);
  return wrapped(amount, whole, (inner) =>
    worth(amount, both(inner.quantity, (end) => end.mul(part)), {
      open: inner.open,
      inputs: needsRank ? { rank: rank as number } : {},
      children: [inner.step],
      share: { of: resolved.share, low: part.valueOf() },
      ...(resolved.reading && { reading: resolved.reading }),
    }),
  );
}
