import type { FactValue } from '../../src/policy/schema/recognition.ts';
import type { Described } from './cases.ts';

export type Facts = Record<string, FactValue>;

/** Something in a case that the adapter has no mapping for. */
export class Unmapped extends Error {}

/** What one field of a case becomes; `name` is the field with its kind, for the message. */
export type Field = (value: unknown, name: string) => Facts;

const refuse = (name: string, value: unknown, expected: string): never => {
  throw new Unmapped(`${name} is ${JSON.stringify(value)}, but the adapter knows only ${expected}.`);
};

/** A number, in our unit. */
export const number =
  (fact: string, times = 1): Field =>
  (value, name) =>
    typeof value === 'number' ? { [fact]: scaled(value, times) } : refuse(name, value, 'numbers');

/** 12.5 ten-thousands are 125000, not 125000.00000000001. */
const scaled = (value: number, times: number): number =>
  times === 1 ? value : Math.round(value * times * 1e6) / 1e6;

export const flag =
  (fact: string): Field =>
  (value, name) =>
    typeof value === 'boolean' ? { [fact]: value } : refuse(name, value, 'true and false');

export const date =
  (fact: string): Field =>
  (value, name) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? { [fact]: value }
      : refuse(name, value, 'dates such as 2018-03-01');

/** One of several words; null is written 'null'. */
export const choice =
  (fact: string, words: Record<string, FactValue>): Field =>
  (value, name) => {
    const word = words[String(value)];
    return word === undefined ? refuse(name, value, Object.keys(words).join('、')) : { [fact]: word };
  };

/** Where null says that the fact is not there. */
export const orNull =
  (field: Field): Field =>
  (value, name) =>
    value === null ? {} : field(value, name);

/** Course by course: stated hours and whether passed. */
export const courses: Field = (value, name) => {
  if (!Array.isArray(value)) return refuse(name, value, 'a list of [hours, passed]');
  return {
    courses: value.map((course) => {
      const [hours, passed] = Array.isArray(course) ? course : [undefined, undefined];
      if (typeof passed !== 'boolean') return refuse(name, course, '[hours, passed]');
      return typeof hours === 'number' ? { hours, passed } : { passed };
    }),
  };
};

/** A field that is no fact of ours, for the reason given; only its type is checked. */
export const noFact =
  (_because: string, type: 'number' | 'boolean'): Field =>
  (value, name) =>
    typeof value === type ? {} : refuse(name, value, `a ${type}`);

/** How one kind of the cases becomes one of ours. */
export type Mapping = {
  kind: string | ((described: Described) => string);
  fields: Record<string, Field>;
  /** What the plain words of the kind say where a case has no field for it. */
  otherwise?: (described: Described) => Facts;
  /** The dates that put it in a year; the middle of it unless said otherwise. */
  dated?: (year: number, described: Described) => Facts;
};

/** Learned talks, meetings and stays are of one's own profession unless a case says otherwise. */
export const professional = (): Facts => ({ subject: 'professional' });

export const midYear = (year: number): string => `${year}-06-15`;

/** Dated by one fact of its own. */
export const on =
  (fact: string): NonNullable<Mapping['dated']> =>
  (year) => ({ [fact]: midYear(year) });
