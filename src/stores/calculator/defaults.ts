import { dates } from '../../engine/entry.ts';
import { readFacts, type Typed } from '../../engine/read-facts.ts';
import { recognise } from '../../engine/recognise.ts';
import { today } from '../clock.ts';
import { policies, vocabulary } from '../library.ts';
import { draft } from './current.ts';
import { assessments } from './result.ts';

/** The hours of a record in every region. */
const worth = (kind: string, typed: Typed): (string | null)[] => {
  const { facts } = readFacts(vocabulary.value, typed, today.value);
  return policies.value.map((policy) => {
    const { hours } = recognise(policy, { id: '', kind, facts });
    return hours && JSON.stringify(hours);
  });
};

/** Who held it and on which level: often the same as in the record before. */
const isCircumstance = (fact: string): boolean => fact === 'organiser' || fact.endsWith('Level');

/** Today, else the day typed last, where it lies in the year that is calculated. */
function likelyDay(): string | undefined {
  const span = assessments.value[0]?.span;
  if (!span) return undefined;
  const isInside = (day: unknown): day is string =>
    typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= span.from && day <= span.to;
  if (isInside(today.value)) return today.value;
  const typed = draft.value.activities.flatMap((activity) => dates.map((date) => activity.typed[date]));
  return typed.filter(isInside).at(-1);
}

/**
 * What a new record of a kind begins with: a day in the year, organiser and level as in the last of its kind.
 * Nothing that would give it hours in some region before anything else is typed.
 */
export function defaultsFor(kind: string): Typed {
  const known = vocabulary.value.kinds.find(({ id }) => id === kind)?.facts ?? [];
  const last = draft.value.activities.filter((activity) => activity.kind === kind).at(-1)?.typed ?? {};
  const bare = worth(kind, {});
  let typed: Typed = {};
  for (const fact of known.filter(isCircumstance)) {
    const value = last[fact];
    if (value === undefined) continue;
    const next = { ...typed, [fact]: value };
    if (worth(kind, next).every((hours, at) => hours === bare[at])) typed = next;
  }
  const date = dates.find((each) => known.includes(each));
  const day = date && bare.every((hours) => hours === null) ? likelyDay() : undefined;
  return date && day ? { ...typed, [date]: day } : typed;
}
