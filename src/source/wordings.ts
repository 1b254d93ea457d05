import type { ClauseMatch, Match, Wordings } from './match.ts';

/** The original wording of a clause in an opened copy. */
export type Wording = {
  at: string;
  state: Exclude<ClauseMatch['state'], 'missing'>;
  /** Its number as written, where it has one. */
  mark?: string | undefined;
  text: string;
  /** Of a changed clause: the wording that our rules are made of, where an earlier copy had it. */
  before?: string | undefined;
};

/** The wordings of a document in an opened copy; clauses that it does not have are left out. */
export const wordingsOf = ({ clauses }: Match, earlier: Wordings): Wording[] =>
  clauses.flatMap((clause) => {
    if (clause.state === 'missing') return [];
    const { at, state, found } = clause;
    const before = state === 'changed' ? earlier[at] : undefined;
    return [
      {
        at,
        state,
        ...(found.mark !== undefined && { mark: found.mark }),
        text: found.text,
        ...(before !== undefined && { before }),
      },
    ];
  });

/** The wordings our rules are made of, as far as an earlier copy has them. */
export const basisIn = (wordings: readonly Wording[]): Wordings =>
  Object.fromEntries(
    wordings.flatMap(({ at, state, text, before }) => {
      const basis = state === 'changed' ? before : text;
      return basis === undefined ? [] : [[at, basis]];
    }),
  );
