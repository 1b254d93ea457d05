import type { Counted, Unit } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import { once } from './once.ts';
import { isCounting, type Outcome } from './outcome.ts';
import { greater, lesser, type Named } from './quantity.ts';
import { chooser, leaves, pick, readingsIn, results, type Tree } from './readings.ts';
import type { Activity, Choose, Hours, Readings, Step } from './types.ts';
import { outcomesOf, type Work } from './work.ts';

/** What an activity comes to on one combination of readings. */
export type Alternative = { readings: Record<string, string>; state: Outcome['state']; hours: Hours | null };

/** What an activity is worth under one policy, and why. */
export type Recognition = {
  activity: string;
  policy: string;
  /** The rule that decides; none where the text is silent. */
  rule: string | undefined;
  /** Clauses behind it: the rule's, or where one would look. */
  clauses: string[];
  state: Outcome['state'];
  /** In `unit`; null unless recognised or discretionary. */
  hours: Hours | null;
  unit: Unit;
  counts: Counted | undefined;
  basis: 'text' | 'inferred' | undefined;
  /** The text says 可: the figure is the authority's to grant. */
  may: boolean;
  certified: boolean;
  /** By subject, where it fills a requirement instead of giving hours; where somebody may decide, the least. */
  fulfils: Record<string, number> | undefined;
  exempts: string | undefined;
  /** unspecified: whether the text accepts the form of study. */
  form: boolean;
  /** denied: by an exclusion or because a condition is not met, and which facts fail it. */
  denied: { because: 'excluded' | 'condition'; says: string | undefined; failed: string[] } | undefined;
  missing: string[];
  step: Step | undefined;
  /** Readings that were asked for. */
  readings: string[];
  /** Every combination of those readings. */
  alternatives: Alternative[];
  /** Whether every reading gives the same. */
  firm: boolean;
};

const figures = (outcome: Outcome): Hours | null =>
  isCounting(outcome)
    ? {
        value: outcome.quantity.low.valueOf(),
        low: outcome.quantity.low.valueOf(),
        high: outcome.quantity.high.valueOf(),
      }
    : null;

const alternative = (readings: Alternative['readings'], outcome: Outcome): Alternative => ({
  readings,
  state: outcome.state,
  hours: figures(outcome),
});

const figuresOf = ({ '': _, ...named }: Named): Record<string, number> =>
  Object.fromEntries(Object.entries(named).map(([name, { low }]) => [name, low.valueOf()]));

/** The ends over all readings; silence on one reading counts as nothing at the low end. */
function overall(chosen: Outcome, all: Outcome[]): Hours | null {
  if (!isCounting(chosen)) return null;
  const counting = all.filter(isCounting).map((outcome) => outcome.quantity);
  const nothing = counting.length < all.length;
  const low = counting.map((quantity) => quantity.low).reduce(lesser);
  const high = counting.map((quantity) => quantity.high).reduce(greater);
  return { value: chosen.quantity.low.valueOf(), low: nothing ? 0 : low.valueOf(), high: high.valueOf() };
}

const same = (a: Alternative, b: Alternative): boolean =>
  a.state === b.state && a.hours?.low === b.hours?.low && a.hours?.high === b.hours?.high;

/** Where one would look for a conversion that is not there. */
const silenceOn = (policy: Policy, kind: string): string[] =>
  policy.silences.find((silence) => silence.activities?.includes(kind))?.looked ?? [];

function recognised(
  policy: Policy,
  activity: Activity,
  outcomes: Tree<Outcome>,
  chosen: Outcome,
): Recognition {
  const alternatives =
    'result' in outcomes
      ? [alternative({}, outcomes.result)]
      : leaves(outcomes).map(({ readings: on, result }) => alternative(on, result));
  const [first, ...others] = alternatives as [Alternative, ...Alternative[]];
  const counting = isCounting(chosen) ? chosen : undefined;
  const { rule } = chosen;
  return {
    activity: activity.id,
    policy: policy.id,
    rule: rule?.id,
    clauses: rule?.clause ?? silenceOn(policy, activity.kind),
    state: chosen.state,
    hours: others.length === 0 ? first.hours : overall(chosen, results(outcomes)),
    unit: counting?.unit ?? rule?.unit ?? 'hours',
    counts: chosen.counts,
    basis: rule?.basis,
    may: rule?.may ?? false,
    certified: counting?.certified ?? false,
    fulfils: counting?.fulfils && figuresOf(counting.fulfils),
    exempts: counting?.exempts,
    form: chosen.state === 'unspecified' && chosen.form,
    denied:
      chosen.state === 'denied'
        ? { because: chosen.because, says: chosen.says, failed: chosen.failed }
        : undefined,
    missing: chosen.state === 'incomplete' ? chosen.missing : [],
    step: chosen.step,
    readings: readingsIn(outcomes),
    alternatives,
    firm: others.every((other) => same(other, first)) && chosen.state !== 'discretionary',
  };
}

/** By work and outcome. */
const recognitions = once((_: Work) => new Map<Outcome, Recognition>());

/** What an activity of a record is worth on chosen readings; worked out once for each outcome. */
export function recognition(policy: Policy, work: Work, choose: Choose): Recognition {
  const { activity, outcomes } = work;
  const chosen = pick(outcomes, choose);
  const known = recognitions(work);
  const found = known.get(chosen) ?? recognised(policy, activity, outcomes, chosen);
  known.set(chosen, found);
  return found;
}

/**
 * What an activity is worth under a policy, and why.
 * @param readings chosen options; defaults where none is chosen
 * @returns hours on the chosen readings with the ends over all readings, or the state that stands instead of a figure
 */
export function recognise(policy: Policy, activity: Activity, readings: Readings = {}): Recognition {
  const outcomes = outcomesOf(policy, activity);
  return recognised(policy, activity, outcomes, pick(outcomes, chooser(policy, readings)));
}
