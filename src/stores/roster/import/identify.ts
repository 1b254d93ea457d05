import type { RosterPerson } from '../people.ts';
import type { Shape } from './columns.ts';
import type { RosterRow } from './rows.ts';

/** Names what is wrong with who a row is about. */
type Note = (row: RosterRow, column: 'of:name' | 'of:number', says: string) => void;

/** Things by a word, in their order. */
function grouped<T>(list: readonly T[], wordOf: (each: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const word = wordOf(each);
    if (word === undefined || word === '') continue;
    const group = groups.get(word);
    if (group) group.push(each);
    else groups.set(word, [each]);
  }
  return groups;
}

/**
 * Says of each row who it is about: somebody of the roster by id, or somebody new by number or, where nobody else has
 * it, by name. Rows that could be about either of two people are about nobody, which is noted.
 */
export function identify(
  rows: readonly RosterRow[],
  people: readonly RosterPerson[],
  shape: Shape,
  note: Note,
): void {
  const hereByNumber = grouped(people, ({ number }) => number);
  const hereByName = grouped(people, ({ name }) => name);
  /** By number the first row that has a name too. */
  const namedFirst = new Map<string, RosterRow>();
  for (const row of rows) {
    const { name, number } = row.who;
    if (name !== undefined && number !== undefined && !namedFirst.has(number)) namedFirst.set(number, row);
  }
  const numbersOf = new Map(
    [...grouped(rows, ({ who }) => who.name)].map(([name, group]) => [
      name,
      [...new Set(group.flatMap(({ who }) => who.number ?? []))],
    ]),
  );

  /** Somebody of the roster, or a word for somebody new. */
  const withNumber = (row: RosterRow, number: string): string | undefined => {
    const { name } = row.who;
    const first = namedFirst.get(number);
    if (name !== undefined && first && first.who.name !== name)
      return void note(
        row,
        'of:number',
        `第${first.line}行也有，那里是“${first.who.name}”，这里是“${name}”，一个工号应只有一个人`,
      );
    const [here] = hereByNumber.get(number) ?? [];
    if (here && name !== undefined && here.name !== name)
      return void note(row, 'of:number', `在名册里是“${here.name}”的，这里是“${name}”，一个工号应只有一个人`);
    if (here) return here.id;
    // Somebody who came into the roster by name alone gets the number now.
    const alike = hereByName.get(name ?? first?.who.name ?? '') ?? [];
    const [only] = alike;
    if (alike.length === 1 && only?.number === undefined && numbersOf.get(only?.name ?? '')?.length === 1)
      return only?.id;
    return `number ${number}`;
  };

  const withName = (row: RosterRow, name: string): string | undefined => {
    const numbers = numbersOf.get(name) ?? [];
    if (numbers.length > 1)
      return void note(row, 'of:name', `这份表里有${numbers.length}个工号不同的人叫这个名字，应写明工号`);
    const [number] = numbers;
    if (number !== undefined) return withNumber(row, number);
    const here = hereByName.get(name) ?? [];
    if (here.length > 1) return void note(row, 'of:name', `在名册里有${here.length}个人，应写明工号`);
    return here[0]?.id ?? `name ${name}`;
  };

  const seen = new Map<string, RosterRow>();
  for (const row of rows) {
    const { name, number } = row.who;
    if (name === undefined && number === undefined) {
      // A cell that is there, but wrong, has its sentence already.
      if (row.troubles.length === 0) note(row, 'of:name', '没有填，应写姓名或工号');
      continue;
    }
    const person = number === undefined ? withName(row, name ?? '') : withNumber(row, number);
    if (person === undefined) continue;
    const before = seen.get(person);
    if (shape === 'people' && before) {
      const sure = number !== undefined && before.who.number === number;
      note(
        row,
        sure ? 'of:number' : 'of:name',
        sure
          ? `与第${before.line}行是同一个人，应只写一行`
          : `与第${before.line}行同名，分不清是不是同一个人，应写明工号`,
      );
      continue;
    }
    if (person.startsWith('number ') && name === undefined && !namedFirst.has(number ?? '')) {
      note(row, 'of:name', '没有填，名册里也没有这个工号，应写姓名');
      continue;
    }
    seen.set(person, row);
    row.person = person;
  }
}
