import type { Choice } from '../../policy/schema/parts.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { ApplicationYears, Provision } from '../../policy/schema/provision.ts';
import { everyOption } from '../choice.ts';
import type { Person } from '../types.ts';
import type { Application } from './application.ts';

type Use = Application['use'];

/** A fact of an application that a text makes a difference of, and the clauses that use it. */
export type AskedFact = {
  fact: 'level' | 'unit' | 'groups' | 'lastTitle' | 'entry' | 'claimed';
  /** What can be answered, in the words of the policy and the order of the text; empty for a year or free words. */
  options: string[];
  clauses: string[];
};

const uses: readonly Use[] = ['title', 'appointment', 'renewal', 'assessment'];

/** Provisions that hold for every use, unless their topic is another use. */
const common: ReadonlySet<Provision['kind']> = new Set([
  'verification',
  'registration',
  'make-up',
  'exemption',
  'consequence',
]);

/** The kind of unit of those whose unit is none that the text tells apart. */
export const otherUnit = '都不是';

/** Each use with the clauses that speak of it; none where the text does not. */
export const usesIn = (policy: Policy): { use: Use; clauses: string[] }[] =>
  uses.map((use) => ({
    use,
    clauses: [
      ...new Set(policy.provisions.filter(({ kind }) => kind === use).flatMap(({ clause }) => clause)),
    ],
  }));

const isAbout =
  (use: Use) =>
  ({ kind, topic, of, advice }: Provision): boolean => {
    if (of === 'provider') return false;
    if (advice) return !advice.uses || advice.uses.includes(use);
    const ofOther = uses.some((other) => other !== use && topic.split('-')[0] === other);
    return kind === use || (common.has(kind) && !ofOther);
  };

/** An exemption from study, which is claimed. */
const isExemption = ({ kind, topic }: Provision): boolean => kind === 'exemption' && topic === 'exemption';

const yearsOf = (years: Choice<ApplicationYears> | undefined): ApplicationYears[] =>
  years === undefined ? [] : everyOption(years);

/**
 * What a provision makes of each fact: the words it tells apart; [] where it needs the fact itself, such as a year;
 * undefined where it makes no difference of it.
 */
const looksAt: Record<AskedFact['fact'], (provision: Provision) => string[] | undefined> = {
  level: ({ applies }) => applies?.levels,
  unit: ({ applies }) => applies?.units,
  groups: (provision) => {
    const ofYears = yearsOf(provision.years).flatMap(({ groups }) => Object.keys(groups ?? {}));
    const named = isExemption(provision) ? [] : (provision.applies?.groups ?? []);
    const groups = [...new Set([...named, ...ofYears])];
    return groups.length > 0 ? groups : undefined;
  },
  lastTitle: ({ years }) => (yearsOf(years).some(({ since }) => since === 'last-title') ? [] : undefined),
  entry: ({ years }) => (yearsOf(years).some(({ since }) => since === 'entry') ? [] : undefined),
  claimed: (provision) =>
    isExemption(provision) && provision.of === 'person' && provision.applies ? [] : undefined,
};

/**
 * The facts that a policy's text makes a difference of for a use, whichever way it is read.
 * A fact that the text does not use is not in the list, so that nobody is asked for it.
 */
export function askedFacts(policy: Policy, use: Use): AskedFact[] {
  const about = policy.provisions.filter(isAbout(use));
  return (Object.keys(looksAt) as AskedFact['fact'][]).flatMap((fact) => {
    const found = about.flatMap((provision) => {
      const options = looksAt[fact](provision);
      return options ? [{ options, clause: provision.clause }] : [];
    });
    if (found.length === 0) return [];
    return {
      fact,
      options: [...new Set(found.flatMap(({ options }) => options))],
      clauses: [...new Set(found.flatMap(({ clause }) => clause))],
    };
  });
}

/**
 * An application as a policy takes it: what its text does not use is left out, such as a kind of unit that only another
 * policy knows, and the track is taken along.
 */
export function asUsed(policy: Policy, track: Person['track'], application: Application): Application {
  const asked = new Map(askedFacts(policy, application.use).map(({ fact, options }) => [fact, options]));
  const { unit, groups, claimed } = application;
  const knows = (fact: AskedFact['fact']) => (word: string) => asked.get(fact)?.includes(word) ?? false;
  const isUnit = unit !== undefined && asked.has('unit') && (unit === otherUnit || knows('unit')(unit));
  return {
    ...application,
    unit: isUnit ? unit : undefined,
    groups: groups?.filter(knows('groups')),
    track,
    claimed: asked.has('claimed') ? claimed : undefined,
  };
}
