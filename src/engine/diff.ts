import type { Policy } from '../policy/schema/policy.ts';
import { type Assessment, assess, type Contribution, type Line, type StudyRecord } from './assess.ts';
import { daysLater } from './calendar.ts';
import type { Readings } from './types.ts';

/** What two versions of a policy are compared in: all that decides figures and verdicts. */
export type Part = 'requirement' | 'rule' | 'limit' | 'reading';

/** A part that the versions do not have alike. `moved`: a rule that is tried before another which went before it. */
export type Change = {
  part: Part;
  id: string;
  title: string;
  clauses: string[];
  how: 'added' | 'removed' | 'changed' | 'moved';
};

type Written = { id: string; title: string; clause: string[] };

const partsOf = (policy: Policy): Record<Part, Written[]> => ({
  requirement: policy.requirements,
  rule: policy.rules,
  limit: policy.limits,
  reading: policy.readings.map((reading) => ({ ...reading, title: reading.asks })),
});

/** The text of a value, alike for alike values whatever the order of their fields; examples decide nothing. */
const nameOf = (value: unknown): string =>
  JSON.stringify(value, (key, each: unknown) => {
    if (key === 'examples' || key === 'example') return undefined;
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

const changeOf = (part: Part, { id, title, clause }: Written, how: Change['how']): Change => ({
  part,
  id,
  title,
  clauses: clause,
  how,
});

/** Of rules for the same kind of activity the first that fits decides, so that their order counts. */
function isMoved(id: string, before: Policy, after: Policy): boolean {
  const [then, now] = [before, after].map(
    ({ rules }) => new Map(rules.map((rule, index) => [rule.id, index])),
  );
  const kinds = after.rules.find((rule) => rule.id === id)?.activity ?? [];
  return after.rules.some((other) => {
    if (!then?.has(other.id) || !other.activity.some((kind) => kinds.includes(kind))) return false;
    const place = (among: Map<string, number> | undefined) =>
      Math.sign((among?.get(id) ?? 0) - (among?.get(other.id) ?? 0));
    return place(then) !== place(now);
  });
}

/** What of a policy was added, removed or changed between two of its versions; nothing where they decide alike. */
export function diff(before: Policy, after: Policy): Change[] {
  const [then, now] = [partsOf(before), partsOf(after)];
  return (Object.keys(now) as Part[]).flatMap((part) => {
    const known = new Map(then[part].map((each) => [each.id, each]));
    const left = new Set(now[part].map(({ id }) => id));
    const found = now[part].flatMap((each): Change[] => {
      const old = known.get(each.id);
      if (!old) return [changeOf(part, each, 'added')];
      if (nameOf(old) !== nameOf(each)) return [changeOf(part, each, 'changed')];
      return part === 'rule' && isMoved(each.id, before, after) ? [changeOf(part, each, 'moved')] : [];
    });
    const gone = then[part].filter(({ id }) => !left.has(id));
    return [...found, ...gone.map((each) => changeOf(part, each, 'removed'))];
  });
}

/** One part of a requirement that comes to something else; undefined on the side that does not have it. */
export type LineDiff = { of: Line['of']; before: Line | undefined; after: Line | undefined };

/** An activity that comes to something else, and the changes of what decides about it on either side. */
export type WorthDiff = {
  activity: string;
  before: Contribution | undefined;
  after: Contribution | undefined;
  by: Change[];
};

/** A requirement over one year, or over one period of several years, that comes to something else. */
export type YearDiff = {
  requirement: string;
  year: number;
  before: Assessment | undefined;
  after: Assessment | undefined;
  lines: LineDiff[];
  activities: WorthDiff[];
};

/** Pairs what both sides have of the same name. */
function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  name: (each: T) => string,
): { before: T | undefined; after: T | undefined }[] {
  const [then, now] = [before, after].map((all) => new Map(all.map((each) => [name(each), each])));
  const names = new Set([...after, ...before].map(name));
  return [...names].map((each) => ({ before: then?.get(each), after: now?.get(each) }));
}

const isIn = (contribution: Contribution | undefined): boolean => contribution?.place === 'inside';

const worthName = (contribution: Contribution | undefined): string =>
  nameOf(
    contribution && [
      contribution.state,
      contribution.place,
      contribution.counted,
      contribution.unit,
      contribution.hours,
    ],
  );

/** Whether a change is of the rule, a limit or a reading that decided about an activity. */
const decides = (change: Change, worth: Contribution | undefined): boolean => {
  if (!worth) return false;
  if (change.part === 'rule') return change.id === worth.rule;
  if (change.part === 'limit') return worth.limits.some(({ limit }) => limit === change.id);
  return change.part === 'reading' && worth.readings.includes(change.id);
};

const yearDiff = (
  before: Assessment | undefined,
  after: Assessment | undefined,
  changes: Change[],
): YearDiff[] => {
  const known = after ?? before;
  if (!known) return [];
  const linesOf = (assessment: Assessment | undefined) =>
    assessment ? [assessment.total, ...assessment.floors] : [];
  const lines = pairs(linesOf(before), linesOf(after), ({ of }) => of)
    .filter((pair) => nameOf(pair.before) !== nameOf(pair.after))
    .map((pair) => ({ of: (pair.after ?? pair.before)?.of ?? 'total', ...pair }));
  const activities = pairs(before?.activities ?? [], after?.activities ?? [], ({ activity }) => activity)
    .filter(
      (pair) => (isIn(pair.before) || isIn(pair.after)) && worthName(pair.before) !== worthName(pair.after),
    )
    .map((pair) => ({
      activity: (pair.after ?? pair.before)?.activity ?? '',
      ...pair,
      by: changes.filter((change) => decides(change, pair.before) || decides(change, pair.after)),
    }));
  if (lines.length === 0 && activities.length === 0 && before?.verdict === after?.verdict) return [];
  return [{ requirement: known.requirement, year: known.year, before, after, lines, activities }];
};

/** A requirement in a period of several years is one, whichever of its years is asked for. */
function periodOf({ requirement, span, year }: Assessment): string {
  const isLong = span && daysLater(span.from, 366) <= span.to;
  return `${requirement} ${isLong ? span.from : year}`;
}

/**
 * What a record comes to under two versions of a policy, for the years given: only what differs, oldest year first.
 * @param readings chosen options under each version; one that a version does not have is passed over
 */
export function diffRecord(
  before: Policy,
  after: Policy,
  record: StudyRecord,
  years: readonly number[],
  readings: { before?: Readings; after?: Readings } = {},
): YearDiff[] {
  const changes = diff(before, after);
  const all = (policy: Policy, chosen: Readings = {}) =>
    years.flatMap((year) => assess(policy, record, year, chosen));
  const first = (assessments: Assessment[]) => [
    ...new Map(assessments.reverse().map((each) => [periodOf(each), each])).values(),
  ];
  const [then, now] = [first(all(before, readings.before)), first(all(after, readings.after))];
  return pairs(then, now, periodOf)
    .flatMap((pair) => yearDiff(pair.before, pair.after, changes))
    .sort((a, b) => a.year - b.year);
}
