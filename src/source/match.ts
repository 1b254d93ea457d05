import type { SourceClause } from './cut.ts';
import { fingerprint, letters } from './fingerprint.ts';
import type { Known } from './identify.ts';
import { likeness, type Traits, traitsOf } from './likeness.ts';
import { regroup } from './regroup.ts';

/**
 * What an opened text has for a clause: `same` wording at its place, the same wording `moved` to another place,
 * a `changed` wording, or nothing.
 */
export type State = 'same' | 'moved' | 'changed' | 'missing';

export type ClauseMatch = { at: string } & (
  | { state: 'same' | 'moved' | 'changed'; found: SourceClause }
  | { state: 'missing' }
);

/** A text laid beside a known document, in the order of that document. */
export type Match = {
  clauses: ClauseMatch[];
  /** What stands in the text and is no clause of the document. */
  extra: SourceClause[];
};

/** Wordings known to be those of clauses, by locator: an earlier copy with the right fingerprints. */
export type Wordings = Record<string, string>;

/** A clause of the same number may be worded quite differently; one of another number has to be alike. */
const sameNumber = 0.4;
const alike = 0.5;
/** Fewer letters than this are alike by chance. */
const telling = 10;

type Pair = { at: string; found: SourceClause; score: number };

/** Clauses and what is left of a text, paired where they are most alike. */
function* pairs(missing: Known['clauses'], left: SourceClause[], wordings: Wordings): Generator<Pair> {
  const compared = new Map<SourceClause, Traits>(left.map((clause) => [clause, traitsOf(clause.text)]));
  const all = missing
    .flatMap(({ at, says }) => {
      const traits = traitsOf(wordings[at] ?? says);
      return left.map((found) => {
        const like = likeness(traits, compared.get(found) as Traits);
        const chance = letters(found.text).length < telling;
        return { at, found, score: found.at === at ? like + sameNumber : chance ? 0 : like };
      });
    })
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score);
  const clauses = new Set<string>();
  const sources = new Set<SourceClause>();
  for (const pair of all) {
    if (clauses.has(pair.at) || sources.has(pair.found)) continue;
    clauses.add(pair.at);
    sources.add(pair.found);
    yield pair;
  }
}

/**
 * Lays a text beside a known document: first what has a clause's fingerprint, wherever it stands and however the text is
 * divided; then, of the rest, what is most like a clause's restatement, or like its wording where that is at hand.
 */
export function match(source: SourceClause[], document: Known, wordings: Wordings = {}): Match {
  const byPrint = new Map<string, SourceClause[]>();
  for (const clause of source) {
    const print = fingerprint(clause.text);
    byPrint.set(print, [...(byPrint.get(print) ?? []), clause]);
  }
  const found = new Map<string, ClauseMatch>();
  const taken = new Set<SourceClause>();
  const take = (at: string, clause: SourceClause) => {
    found.set(at, { at, state: clause.at === at ? 'same' : 'moved', found: clause });
    taken.add(clause);
  };
  // A wording that stands twice goes to the clause of its own number first.
  for (const here of [true, false])
    for (const { at, sha256 } of document.clauses) {
      if (found.has(at)) continue;
      const one = byPrint.get(sha256)?.find((clause) => !taken.has(clause) && (!here || clause.at === at));
      if (one) take(at, one);
    }

  const missing = () => document.clauses.filter(({ at }) => !found.has(at));
  const regrouped = regroup(
    source.filter((clause) => !taken.has(clause)),
    new Set(missing().map(({ sha256 }) => sha256)),
  );
  for (const { sha256, clause } of regrouped.found) {
    const wanted = missing().filter((each) => each.sha256 === sha256);
    const one = wanted.find(({ at }) => at === clause.at) ?? wanted[0];
    if (one) take(one.at, clause);
  }

  for (const { at, found: clause } of pairs(missing(), regrouped.left, wordings)) {
    found.set(at, { at, state: 'changed', found: clause });
    taken.add(clause);
  }
  return {
    clauses: document.clauses.map(({ at }) => found.get(at) ?? { at, state: 'missing' }),
    extra: regrouped.left.filter((clause) => !taken.has(clause) && letters(clause.text)),
  };
}

/** How many clauses are in each state. */
export function tally({ clauses, extra }: Match): Record<State | 'extra', number> {
  const count = (state: State) => clauses.filter((clause) => clause.state === state).length;
  return {
    same: count('same'),
    moved: count('moved'),
    changed: count('changed'),
    missing: count('missing'),
    extra: extra.length,
  };
}
