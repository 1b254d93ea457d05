import type { Policy } from '../../policy/schema/policy.ts';
import type { ApplicationYears, Provision } from '../../policy/schema/provision.ts';
import { settle } from '../choice.ts';
import type { Choose } from '../types.ts';
import { type Application, type ApplicationFact, appliesTo } from './application.ts';

/** The years that an application has to show under one choice of readings. */
export type Asked = {
  /** Asked for certainly, the first first; empty when the text does not say which. */
  years: number[];
  enough: ApplicationYears['enough'];
  /** Whether other years may be asked for too: a fact is missing, or the text does not say where they begin. */
  open: boolean;
  /** Facts without which it cannot be told. */
  missing: ApplicationFact[];
  clauses: string[];
};

const upTo = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

function firstYear({ last, groups, since }: ApplicationYears, application: Application, to: number) {
  if (since === 'last-title') return application.lastTitle ?? 'lastTitle';
  if (since === 'entry') return application.entry ?? 'entry';
  if (since !== undefined) return since;
  const own = Object.entries(groups ?? {}).find(([group]) => application.groups?.includes(group))?.[1];
  const count = own ?? last;
  return count === undefined ? undefined : to - count + 1;
}

function askedBy(provision: Provision, written: ApplicationYears, application: Application): Asked {
  const { to: end, enough } = written;
  const to = end === 'before' ? application.year - 1 : application.year;
  const first = firstYear(written, application, to);
  const { clause: clauses } = provision;
  if (typeof first === 'number') return { years: upTo(first, to), enough, open: false, missing: [], clauses };
  return { years: [to], enough, open: true, missing: first === undefined ? [] : [first], clauses };
}

/** Provisions of a use that say, or leave unsaid, which years it asks for. */
const onYears = (policy: Policy, use: Application['use']): Provision[] =>
  policy.provisions.filter(
    ({ kind, years, topic }) => kind === use && (years !== undefined || topic === 'title-years'),
  );

/** The years that a policy asks an application for. A text that does not say leaves them open, which is not none. */
export function askedYears(policy: Policy, application: Application, choose: Choose): Asked {
  const missing: ApplicationFact[] = [];
  const silent: string[] = [];
  for (const provision of onYears(policy, application.use)) {
    const applies = appliesTo(provision, application);
    if (applies === true && provision.years)
      return askedBy(provision, settle(provision.years, choose), application);
    if (applies === true) silent.push(...provision.clause);
    if (typeof applies === 'string') missing.push(applies);
  }
  return { years: [], enough: 'each', open: true, missing: [...new Set(missing)], clauses: silent };
}
