import type { Share } from '../../policy/schema/amount.ts';
import type { Exact } from '../exact.ts';
import { once } from '../once.ts';
import { both, mapNamed, type Quantity, readRatio } from '../quantity.ts';
import type { Choose } from '../types.ts';
import { type Context, carried, type Of, type Result, worth, wrapped } from './result.ts';

type Settled = Exclude<Share, { reading: string }>;

/** The share of the author at this rank, counted from 1; the last listed stands for all after it. */
function atRank(share: Settled, rank: number): Exact {
  if ('ratio' in share) return readRatio(share.ratio);
  if ('compounding' in share) return readRatio(share.compounding).pow(rank - 1);
  return readRatio(share.byRank[Math.min(rank, share.byRank.length) - 1] as number | string);
}

const everyShare = (share: Share): Settled[] =>
  'reading' in share ? Object.values(share.options).flatMap(everyShare) : [share];

const needsRank = once((share: Share): boolean => everyShare(share).some((each) => !('ratio' in each)));

type Resolved = { share: Settled; reading?: { id: string; option: string } };

/** A reading is asked for only where it makes a difference at this rank. */
function resolve(share: Share, rank: number, choose: Choose): Resolved {
  if (!('reading' in share)) return { share };
  const [first, ...rest] = everyShare(share) as [Settled, ...Settled[]];
  const part = atRank(first, rank);
  if (rest.every((other) => atRank(other, rank).compare(part) === 0)) return { share: first };
  const option = choose(share.reading);
  const chosen = share.options[option];
  if (!chosen) throw new Error(`Reading ${share.reading} has no option ${option}.`);
  return { reading: { id: share.reading, option }, ...resolve(chosen, rank, choose) };
}

/** The part of the whole that this person gets, by a fixed ratio or by the rank among the authors. */
export function share(amount: Of<'share'>, { facts, choose, evaluate }: Context): Result {
  const whole = evaluate(amount.of);
  const asksRank = needsRank(amount.share);
  const rank = asksRank ? facts.rank : 1;
  if (typeof rank !== 'number') {
    const missing = whole.state === 'missing' ? whole.facts : [];
    return { state: 'missing', facts: [...missing, 'rank'] };
  }
  const resolved = resolve(amount.share, rank, choose);
  const part = atRank(resolved.share, rank);
  const scaled = (quantity: Quantity): Quantity => both(quantity, (end) => end.mul(part));
  return wrapped(amount, whole, (inner) =>
    worth(amount, scaled(inner.quantity), {
      ...carried(inner),
      parts: mapNamed(inner.parts, scaled),
      fulfils: inner.fulfils && mapNamed(inner.fulfils, scaled),
      inputs: asksRank ? { rank } : {},
      share: { of: resolved.share, low: part.valueOf() },
      reading: resolved.reading,
    }),
  );
}
