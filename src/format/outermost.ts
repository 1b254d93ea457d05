/** Clauses without those that are parts of another one named: 附件4/1 and not 附件4/1(2), but 附件4/11. */
export const outermost = (clauses: readonly string[]): string[] =>
  clauses.filter(
    (at) => !clauses.some((other) => at.startsWith(other) && '/('.includes(at[other.length] ?? ' ')),
  );
