import type { FactValue } from '../policy/schema/recognition.ts';
import type { Fact, Vocabulary } from '../policy/schema/vocabulary.ts';
import { daysBetween, isDay } from './calendar.ts';
import type { Facts } from './types.ts';

/** A course as typed: its hours may be empty or wrong. */
export type TypedCourse = { hours: string; passed: boolean };

/** What a person typed, fact by fact, kept as it is whether or not it can be used. */
export type Typed = Readonly<Record<string, string | boolean | TypedCourse[]>>;

/** Why something typed cannot be used. Bounds are in the unit of the fact. */
export type Trouble = { fact: string } & (
  | { kind: 'not-a-number' | 'not-whole' | 'no-such-day' | 'future' | 'not-a-choice' | 'course-hours' }
  | { kind: 'below' | 'above'; bound: number }
  | { kind: 'too-early'; bound: string }
  | { kind: 'before' | 'less-than' | 'more-than'; other: string }
  | { kind: 'more-days-than-dates'; bound: number }
);

type Read = { value: FactValue } | { trouble: Trouble } | undefined;

const earliest = '1980-01-01';

/** Full-width digits and signs as people type them, made plain. */
const plain = (text: string): string =>
  /^[\d.-]*$/.test(text)
    ? text
    : text
        .normalize('NFKC')
        .trim()
        .replace(/[,，\s]/g, '');

function readNumber(fact: string, declared: Extract<Fact, { type: 'number' }>, text: string): Read {
  const written = plain(text);
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(written)) return { trouble: { fact, kind: 'not-a-number' } };
  const value = Number(written);
  if (value < declared.min) return { trouble: { fact, kind: 'below', bound: declared.min } };
  if (value > declared.max) return { trouble: { fact, kind: 'above', bound: declared.max } };
  if (declared.step === 1 && !Number.isInteger(value)) return { trouble: { fact, kind: 'not-whole' } };
  return { value };
}

function readDate(
  fact: string,
  declared: Extract<Fact, { type: 'date' }>,
  text: string,
  today: string,
): NonNullable<Read> {
  const parts = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(plain(text));
  const day = parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` : '';
  if (!isDay(day)) return { trouble: { fact, kind: 'no-such-day' } };
  if (day < earliest) return { trouble: { fact, kind: 'too-early', bound: earliest } };
  if (day > today && !declared.future) return { trouble: { fact, kind: 'future' } };
  return { value: day };
}

/** Reads a day that may lie ahead; nothing where nothing is typed. */
export function readDay(name: string, typed: string): { day?: string; trouble?: Trouble } {
  if (typed.trim() === '') return {};
  const read = readDate(name, { type: 'date', name, future: true }, typed, '');
  if (!read) return {};
  return 'trouble' in read ? { trouble: read.trouble } : { day: String(read.value) };
}

function readCourses(fact: string, typed: TypedCourse[]): Read {
  const courses = typed.map(({ hours, passed }) => ({ hours: plain(hours), passed }));
  const wrong = courses.some(
    ({ hours }) => hours !== '' && !(/^\d+(\.\d+)?$/.test(hours) && Number(hours) <= 1000),
  );
  if (wrong) return { trouble: { fact, kind: 'course-hours' } };
  return {
    value: courses.map(({ hours, passed }) => (hours === '' ? { passed } : { hours: Number(hours), passed })),
  };
}

function readOne(fact: string, declared: Fact, typed: Typed[string], today: string): Read {
  if (typeof typed === 'string' && typed.trim() === '') return undefined;
  switch (declared.type) {
    case 'number':
      return readNumber(fact, declared, String(typed));
    case 'date':
      return readDate(fact, declared, String(typed), today);
    case 'choice':
      return String(typed) in declared.options
        ? { value: String(typed) }
        : { trouble: { fact, kind: 'not-a-choice' } };
    case 'flag':
      return { value: typed === true || typed === 'true' };
    case 'courses':
      return Array.isArray(typed) && typed.length > 0 ? readCourses(fact, typed) : undefined;
  }
}

const number = (facts: Facts, fact: string): number | undefined => {
  const value = facts[fact];
  return typeof value === 'number' ? value : undefined;
};

/** Facts of which the first is a part of the second. */
const partsOfWholes = [
  ['attendedHours', 'statedHours'],
  ['registrationDays', 'totalDays'],
  ['idleDays', 'totalDays'],
  ['sessionDays', 'totalDays'],
] as const;

/** What does not go together, though each fact alone could be right. */
function betweenFacts(facts: Facts): Trouble[] {
  const { start, end } = facts;
  const troubles: Trouble[] = [];
  if (typeof start === 'string' && typeof end === 'string') {
    if (end < start) troubles.push({ fact: 'end', kind: 'before', other: 'start' });
    else
      for (const fact of ['days', 'totalDays', 'sessionDays']) {
        const stated = number(facts, fact) ?? 0;
        if (stated > 0 && stated > daysBetween(start, end))
          troubles.push({ fact, kind: 'more-days-than-dates', bound: daysBetween(start, end) });
      }
  }
  for (const [part, whole] of partsOfWholes) {
    const [less, more] = [number(facts, part), number(facts, whole)];
    if (less !== undefined && more !== undefined && less > more)
      troubles.push({ fact: part, kind: 'more-than', other: whole });
  }
  const [low, high] = [number(facts, 'certifiedHours'), number(facts, 'certifiedUpTo')];
  if (low !== undefined && high !== undefined && high < low)
    troubles.push({ fact: 'certifiedUpTo', kind: 'less-than', other: 'certifiedHours' });
  return troubles;
}

/**
 * Reads what was typed into facts. What cannot be used is left out of the facts and named in `troubles`;
 * everything else goes on counting. Nothing is guessed.
 * @param today YYYY-MM-DD; later dates are refused where they make no sense
 */
export function readFacts(
  vocabulary: Vocabulary,
  typed: Typed,
  today: string,
): { facts: Facts; troubles: Trouble[] } {
  const facts: Record<string, FactValue> = {};
  const troubles: Trouble[] = [];
  for (const fact of Object.keys(typed)) {
    const declared = vocabulary.facts[fact];
    const read = declared && readOne(fact, declared, typed[fact] as Typed[string] & {}, today);
    if (!read) continue;
    if ('value' in read) facts[fact] = read.value;
    else troubles.push(read.trouble);
  }
  const conflicts = betweenFacts(facts);
  for (const { fact } of conflicts) delete facts[fact];
  return { facts, troubles: [...troubles, ...conflicts] };
}
