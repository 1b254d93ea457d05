import { Exact } from '../../src/engine/exact.ts';
import type { Activity } from '../../src/engine/types.ts';

/** What one activity of the small rule set is worth, and why. */
type ByHand<Figure> = { hours: Figure; subject: unknown; why: string };

const [three, six, sixty, thousand] = [3, 6, 60, 1000].map(Exact.of) as [Exact, Exact, Exact, Exact];
const shares = [1, 0.8, 0.6].map(Exact.of);

/**
 * The small rule set as a programmer would write it for one region, in exact fractions as in the engine:
 * a training class gives the hours on its certificate, else 3 for a half-day; a paper gives 6 for every
 * thousand characters, to the second author 80 %, to the third 60 %; a degree gives 60.
 */
export function byHand({ kind, facts }: Activity): ByHand<Exact> {
  if (kind === 'training') {
    if (typeof facts.statedHours === 'number')
      return { hours: Exact.of(facts.statedHours), subject: facts.subject, why: `${facts.statedHours}` };
    const halves = (Number(facts.days) || 0) * 2 + (Number(facts.halfDays) || 0);
    return { hours: Exact.of(halves).mul(three), subject: facts.subject, why: `${halves}×3` };
  }
  if (kind === 'paper') {
    const thousands = Exact.of(Number(facts.characters)).div(thousand);
    const share = shares[Math.min(Number(facts.rank), 3) - 1] as Exact;
    const hours = thousands.mul(six).mul(share);
    return { hours, subject: 'professional', why: `${thousands}×6×${share}` };
  }
  return { hours: sixty, subject: 'professional', why: '60' };
}

/** The same in numbers that are rounded, which no threshold may be tested with. */
export function byHandRounded({ kind, facts }: Activity): ByHand<number> {
  if (kind === 'training') {
    if (typeof facts.statedHours === 'number')
      return { hours: facts.statedHours, subject: facts.subject, why: `${facts.statedHours}` };
    const halves = (Number(facts.days) || 0) * 2 + (Number(facts.halfDays) || 0);
    return { hours: halves * 3, subject: facts.subject, why: `${halves}×3` };
  }
  if (kind === 'paper') {
    const thousands = Number(facts.characters) / 1000;
    const share = [10, 8, 6][Math.min(Number(facts.rank), 3) - 1] as number;
    const hours = (thousands * 6 * share) / 10;
    return { hours, subject: 'professional', why: `${thousands}×6×${share * 10}%` };
  }
  return { hours: 60, subject: 'professional', why: '60' };
}

/** The same rules as in a policy file. */
export const smallRules = [
  {
    id: 'training',
    activity: 'training',
    subject: 'as-stated',
    hours: { first: [{ stated: 'statedHours' }, { rate: 3, per: 'half-day' }] },
  },
  {
    id: 'paper',
    activity: 'paper',
    subject: 'professional',
    year: 'published',
    hours: { share: { byRank: [1, 0.8, 0.6] }, of: { rate: 6, per: 'thousand-characters' } },
  },
  { id: 'degree', activity: 'degree', subject: 'professional', hours: 60 },
];

/** So many activities under the small rules, all in one year. */
export const smallRecord = (count: number): Activity[] =>
  Array.from({ length: count }, (_, index) => {
    const facts = [
      { end: '2021-05-01', subject: 'professional', days: 1 + (index % 5), halfDays: 1 },
      { end: '2021-05-01', subject: 'public', statedHours: 8 + (index % 9) },
      { published: '2021-05-01', characters: 3000 + 500 * (index % 7), rank: 1 + (index % 4) },
      { end: '2021-05-01' },
    ][index % 4] as Activity['facts'];
    const kind = ['training', 'training', 'paper', 'degree'][index % 4] as string;
    return { id: `a${index}`, kind, facts };
  });
