import type { YearRule } from '../policy/schema/recognition.ts';
import { daysLater, monthsBetween } from './calendar.ts';
import type { Exact } from './exact.ts';
import { type Span, within, yearBefore } from './period.ts';
import { both, exact, greater, lesser, type Quantity, zero } from './quantity.ts';
import type { Facts } from './types.ts';

/**
 * How much of an activity falls in a period, or the date that is missing to tell. Allocations by one rule that have the
 * same name take the same part.
 */
export type Allocation =
  | { name: string; part: (whole: Quantity) => Quantity; inside: boolean }
  | { name: 'missing'; missing: string[] };

const nothing: Allocation = { name: 'none', part: (whole) => both(whole, () => zero), inside: false };
const all: Allocation = { name: 'all', part: (whole) => whole, inside: true };
const missing = (dates: string[]): Allocation => ({ name: 'missing', missing: dates });

const dayIn = (facts: Facts, fact: string): string | undefined => {
  const day = facts[fact];
  return typeof day === 'string' ? day : undefined;
};

/** A date fact; a missing end is taken from the start, a single day being the usual case. */
const when = (facts: Facts, fact: string): string | undefined =>
  dayIn(facts, fact) ?? (fact === 'end' ? dayIn(facts, 'start') : undefined);

const some = (share: Exact): Allocation => ({
  name: String(share),
  part: (whole) => both(whole, (end) => end.mul(share)),
  inside: share.sign > 0,
});

/** The share of the months from start to stop that lies in the span; the shares of all spans together are 1. */
function shareIn(span: Span, start: string, stop: string): Exact {
  const upTo = (day: string) => monthsBetween(start, day);
  const last = stop > span.to ? span.to : stop;
  return upTo(last)
    .sub(upTo(daysLater(span.from, -1)))
    .div(upTo(stop));
}

/** Which part of an activity's hours belongs to a period, by the year rule of its rule. */
export function allocate(rule: YearRule, facts: Facts, span: Span): Allocation {
  if ('each' in rule || 'over' in rule) {
    const [first, last] = 'each' in rule ? rule.each : rule.over;
    const start = dayIn(facts, first) ?? when(facts, last);
    const stop = when(facts, last) ?? start;
    if (start === undefined || stop === undefined || start > stop) return missing([first, last]);
    if (start > span.to || stop < span.from) return nothing;
    const isWhole = 'each' in rule || (within(start, span) && within(stop, span));
    return isWhole ? all : some(shareIn(span, start, stop));
  }
  const day = when(facts, rule.on);
  if (day === undefined) return missing([rule.on]);
  if (!('most' in rule)) return within(day, span) ? all : nothing;
  const most = exact(rule.most);
  if (within(day, span))
    return { name: 'first', part: (whole) => both(whole, (end) => lesser(end, most)), inside: true };
  if (!within(day, yearBefore(span))) return nothing;
  return { name: 'rest', part: (whole) => both(whole, (end) => greater(end.sub(most), zero)), inside: true };
}
