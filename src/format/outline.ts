import type { Policy } from '../policy/schema/policy.ts';
import { anchorOf, locatorText } from './locator.ts';
import { isAbove } from './locator-order.ts';

/** One clause in the outline. */
export type Branch = {
  at: string;
  anchor: string;
  /** Its number within the part, or below the clause it belongs to; left out where the heading says it all. */
  number?: string;
  text: string;
  /** How many clauses it lies below. */
  depth: number;
  /** Whether it can be read in more than one way. */
  open: boolean;
};

/** A part of the document: the text itself, or an annex. */
export type Part = { name: string; title?: string; branches: Branch[] };

type Clause = Policy['clauses'][number];

const annexOf = (at: string): string | undefined => /^(附件\d*)\//.exec(at)?.[1];

/** The parts in order. An annex without a number in its locators goes on to the end of the document. */
export function partsOf(clauses: Clause[]): { name: string; clauses: Clause[] }[] {
  const parts: { name: string; clauses: Clause[] }[] = [];
  for (const clause of clauses) {
    const last = parts.at(-1);
    const name = annexOf(clause.at) ?? (last?.name === '附件' ? last.name : '正文');
    if (last?.name === name) last.clauses.push(clause);
    else parts.push({ name, clauses: [clause] });
  }
  return parts;
}

function branchOf(clause: Clause, part: { name: string; clauses: Clause[] }, open: Set<string>): Branch {
  const above = part.clauses.filter(({ at }) => isAbove(at, clause.at));
  const nearest = above.at(-1)?.at ?? (annexOf(clause.at) ? part.name : '');
  const number = locatorText(clause.at.slice(nearest.length).replace(/^\//, ''));
  return {
    at: clause.at,
    anchor: anchorOf(clause.at),
    ...(clause.heading !== undefined && { number }),
    text: clause.heading ?? number,
    depth: above.length,
    open: open.has(clause.at),
  };
}

/** The outline of a document: its parts, each with its clauses. An annex is named by the clause that gives its title. */
export function outlineOf(policy: Policy): Part[] {
  const open = new Set(policy.readings.flatMap((reading) => reading.clause));
  return partsOf(policy.clauses).map((part) => {
    const title = part.clauses.find(({ at }) => at === `${part.name}/题头`)?.heading;
    return {
      name: part.name,
      ...(title !== undefined && { title }),
      branches: part.clauses.map((clause) => branchOf(clause, part, open)),
    };
  });
}
