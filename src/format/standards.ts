import type { Due } from '../engine/due.ts';
import type { Policy } from '../policy/schema/policy.ts';
import { type Act, commonActs } from './acts.ts';
import { type Answered, annualOf } from './answered.ts';

/** What a document demands for a year in hours, where it says so, and the acts it stands on. */
export type Standard = {
  answered: Answered;
  /** Everything due in a year. */
  due: Due[];
  /** Hours. */
  total: number;
  clause: string[];
  /** The acts that it names as its basis. */
  basis: Policy['cites'];
};

/** The yearly totals of the documents that give one in hours, from the lowest. */
export function standardsOf(policies: readonly Answered[]): Standard[] {
  return policies
    .flatMap((answered): Standard[] => {
      const due = annualOf(answered)?.due ?? [];
      const total = due.find(({ of }) => of === 'total');
      if (typeof total?.least !== 'number' || total.unit !== 'hours') return [];
      const { clauses, cites } = answered.policy;
      const bases = clauses.filter(({ kind }) => kind === 'basis').map(({ at }) => at);
      const basis = cites.filter(({ clause }) => clause.some((at) => bases.includes(at)));
      return [{ answered, due, total: total.least, clause: total.clauses, basis }];
    })
    .sort((a, b) => a.total - b.total);
}

/** Documents that stand on one act, and those that do not name it, though totals differ between them. */
export type Conflict = { act: Act; citing: Standard[]; others: Standard[] };

/** The conflict about the yearly total, on the act that most documents cite; nothing where the totals agree. */
export function conflictOf(standards: readonly Standard[], acts: readonly Act[]): Conflict | undefined {
  const [act] = commonActs(acts).sort((a, b) => b.citedBy.length - a.citedBy.length);
  if (!act || new Set(standards.map(({ total }) => total)).size < 2) return undefined;
  const cites = ({ answered }: Standard) =>
    act.citedBy.some(({ policy }) => policy.id === answered.policy.id);
  return { act, citing: standards.filter(cites), others: standards.filter((each) => !cites(each)) };
}
