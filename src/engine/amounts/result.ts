import type { Amount } from '../../policy/schema/amount.ts';
import type { FactValue } from '../../policy/schema/recognition.ts';
import { byName, type Named, type Quantity } from '../quantity.ts';
import type { Choose, Facts, Step } from '../types.ts';

/** What an amount is worth for given facts, on given readings. */
export type Result =
  | {
      state: 'worth';
      quantity: Quantity;
      /** Whether somebody still has to fix the figure between the ends. */
      open: boolean;
      /** Named parts of the whole, for limits that mean only a part. */
      parts: Named;
      /** By subject, when the amount fills a requirement instead of giving hours; the rest has the empty name. */
      fulfils?: Named;
      exempts?: string;
      step: Step;
    }
  | { state: 'unspecified'; form: boolean; step: Step }
  | { state: 'refused'; says: string; by: 'exclusion' | 'condition'; step: Step }
  | { state: 'missing'; facts: string[] };

export type Worth = Extract<Result, { state: 'worth' }>;

/** What evaluating needs: the facts, the readings, and the way back to any other amount. */
export type Context = {
  facts: Facts;
  choose: Choose;
  evaluate: (amount: Amount) => Result;
};

/** One kind of amount: the member of the union that has this key. */
export type Of<Key extends string> = Extract<Amount, Record<Key, unknown>>;

type Given = Omit<Worth, 'state' | 'quantity' | 'step'> & Omit<Step, 'amount' | 'low' | 'high'>;
type Details = { [Name in keyof Given]?: Given[Name] | undefined };

const [noParts, noInputs, noChildren]: [Named, Step['inputs'], Step[]] = [{}, {}, []];

/** A result with its step; inputs, children and the like are given where there are any. */
export function worth(amount: Amount, quantity: Quantity, details: Details = {}): Worth {
  const { open = false, parts = noParts, fulfils, exempts } = details;
  const { inputs = noInputs, children = noChildren, row, share, reading } = details;
  const { low, high } = quantity;
  const step: Step = { amount, inputs, children, low: low.valueOf(), high: high.valueOf() };
  if (row !== undefined) step.row = row;
  if (share) step.share = share;
  if (reading) step.reading = reading;
  const result: Worth = { state: 'worth', quantity, open, parts, step };
  if (fulfils) result.fulfils = fulfils;
  if (exempts) result.exempts = exempts;
  return result;
}

/** One input under its name. Named afterwards, which is far faster than a literal with a computed name. */
export function input(name: string, value: FactValue): Step['inputs'] {
  const inputs: Step['inputs'] = {};
  inputs[name] = value;
  return inputs;
}

/** What a bigger amount takes over unchanged from the one inside it. */
export const carried = ({ open, parts, fulfils, exempts, step }: Worth): Details => ({
  open,
  parts,
  children: [step],
  fulfils,
  exempts,
});

/** A step without a figure: silence or refusal. */
export const bare = (amount: Amount, inputs: Record<string, FactValue> = {}): Step => ({
  amount,
  inputs,
  low: 0,
  high: 0,
  children: [],
});

export const isWorth = (result: Result): result is Worth => result.state === 'worth';

/** The facts that are missing in all results together, each once. */
export const missingIn = (results: Result[]): string[] => [
  ...new Set(results.flatMap((result) => (result.state === 'missing' ? result.facts : []))),
];

/** The worth of a bigger amount made from one inner result; silence and refusal pass through. */
export function wrapped(amount: Amount, inner: Result, make: (inner: Worth) => Worth): Result {
  if (inner.state === 'missing') return inner;
  if (inner.state === 'worth') return make(inner);
  return { ...inner, step: { ...bare(amount), children: [inner.step] } };
}

/**
 * The subjects that several results fill, put together; nothing when none fills any.
 * What does not fill any has the empty name: it counts as the rule says.
 */
export function fulfilsOf(
  results: Worth[],
  together: (a: Quantity, b: Quantity) => Quantity,
): Pick<Worth, 'fulfils'> {
  if (!results.some((result) => result.fulfils)) return {};
  return {
    fulfils: byName(
      results.map(({ fulfils, quantity }) => fulfils ?? { '': quantity }),
      together,
    ),
  };
}
