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
  /** The text does not say, and the person chose. */
  chosen: boolean;
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
  const found = { enough, chosen: false, clauses };
  if (typeof first === 'number') return { ...found, years: upTo(first, to), open: false, missing: [] };
  return { ...found, years: [to], open: true, missing: first === undefined ? [] : [first] };
}

/** Where the text leaves the years open and no fact is missing, those that the person chose count. */
function withChosen(asked: Asked, { chosen = [] }: Application): Asked {
  if (!asked.open || asked.missing.length > 0 || chosen.length === 0) return asked;
  const years = [...new Set([...asked.years, ...chosen])].sort((a, b) => a - b);
  return { ...asked, years, open: false, chosen: true };
}

/** Clauses on a use for somebody: where a number of years would be looked for. */
const clausesOn = (policy: Policy, application: Application): string[] => [
  ...new Set(
    policy.provisions
      .filter((provision) => provision.kind === application.use && appliesTo(provision, application) === true)
      .flatMap(({ clause }) => clause),
  ),
];

/** Provisions of a use that say, or leave unsaid, which years it asks for. */
const onYears = (policy: Policy, use: Application['use']): Provision[] =>
  policy.provisions.filter(
    ({ kind, years, topic }) => kind === use && (years !== undefined || topic === 'title-years'),
  );

/**
 * The years that a policy asks an application for. A text that does not say leaves them open, which is not none,
 * unless the person chose which to look at.
 */
export function askedYears(policy: Policy, application: Application, choose: Choose): Asked {
  const missing: ApplicationFact[] = [];
  const silent: string[] = [];
  for (const provision of onYears(policy, application.use)) {
    const applies = appliesTo(provision, application);
    if (applies === true && provision.years)
      return withChosen(askedBy(provision, settle(provision.years, choose), application), application);
    if (applies === true) silent.push(...provision.clause);
    if (typeof applies === 'string') missing.push(applies);
  }
  const clauses = silent.length > 0 ? silent : clausesOn(policy, application);
  const unsaid = { enough: 'each', open: true, chosen: false } as const;
  return withChosen({ ...unsaid, years: [], missing: [...new Set(missing)], clauses }, application);
}
