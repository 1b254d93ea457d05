/** Lets the page answer what was typed or pressed meanwhile, in the midst of a long piece of work. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Takes a breath where the last one was long enough ago; to be awaited between small pieces of a long work.
 * Whoever waits on a transaction of the database must not: it ends while the page breathes.
 * @param most ms without a breath; by default far from what is felt, also where a device is slow
 */
export function breather(most = 20): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < most) return undefined;
    return breath().then(() => {
      since = performance.now();
    });
  };
}
