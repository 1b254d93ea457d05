import { type Context, carried, type Of, type Result, worth, wrapped } from './result.ts';

/** Names a part of the whole, so that a limit can mean it alone. Parts inside it lose their names, so that none overlap. */
export const part = (amount: Of<'part'>, { evaluate }: Context): Result =>
  wrapped(amount, evaluate(amount.of), (inner) =>
    worth(amount, inner.quantity, { ...carried(inner), parts: { [amount.part]: inner.quantity } }),
  );
