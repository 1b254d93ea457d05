import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Reckoned } from '../../../src/policy/check/scope.ts';
import { checkTables } from '../../../src/policy/check/tables.ts';
import { measures } from '../../../src/policy/schema/amount.ts';
import type { Policy } from '../../../src/policy/schema/policy.ts';
import { rule } from '../../../src/policy/schema/recognition.ts';
import { type Vocabulary, vocabularyFiles } from '../../../src/policy/schema/vocabulary.ts';
import { parseSource, type SourceFile } from '../../../src/policy/source-file.ts';

const vocabulary = {
  facts: vocabularyFiles.facts.parse(
    parse(`
      level: { type: choice, name: 级别, options: { national: 国家级, provincial: 省级, city: 市级 } }
      index: { type: choice, name: 收录, options: { sci: SCI, none: 无 } }
      main: { type: flag, name: 主课题 }
      rank: { type: number, name: 排名, unit: 位, min: 1, max: 100, step: 1 }
      days: { type: number, name: 天数, unit: 天, max: 366, step: 0.5 }
      weight: { type: number, name: 比重, unit: 份, max: 1, step: 0.1 }
      months: { type: number, name: 月数, unit: 月, max: 120, step: 0.1 }
      start: { type: date, name: 开始 }
      end: { type: date, name: 结束 }
    `),
  ),
  kinds: [],
  topics: [],
  person: {},
  glossary: [],
} satisfies Vocabulary;

const reckoned: Reckoned = {
  measures: Object.fromEntries(measures.map((measure) => [measure, []])) as unknown as Reckoned['measures'],
  derived: {
    serviceMonths: ['months', 'start', 'end'],
    yearsTouched: ['start', 'end'],
    freeDays: ['days', 'rank'],
  },
};

const head = (id: string) => `
  - id: ${id}
    title: 论文
    clause: 一
    subject: professional
    examples: [{ given: {}, gives: 1 }]
`;

/** What the check finds in rules, each given as the rest of its lines. */
function found(...rules: string[]): string[] {
  const text = `rules:${rules
    .map((rest, index) => {
      const activity = rest.includes('activity:') ? '' : '    activity: paper\n';
      return `${head(`rule-${index + 1}`)}${activity}${rest.replace(/^ {0,6}/gm, '    ')}`;
    })
    .join('')}`;
  const source = parseSource('recognition.yaml', text) as SourceFile;
  const read = (source.data as { rules: unknown[] }).rules.map((each) => rule.parse(each));
  const policy = { rules: read } as unknown as Policy;
  return checkTables(policy, vocabulary, reckoned, { recognition: source }).map(
    ({ path, found: what }) => `${path}: ${what}`,
  );
}

/** What the check finds in one rule with this table. */
const inTable = (...rows: string[]) =>
  found(`hours: { table: [${rows.map((row) => `{ ${row} }`).join(', ')}] }\n`);

describe('a table is complete', () => {
  it.each<[string, string[]]>([
    ['over all choices', ['level: [national, provincial], hours: 2', 'level: city, hours: 1']],
    ['over both answers', ['main: true, hours: 2', 'main: false, not: specified']],
    ['over whole figures', ['rank: 1..3, hours: 2', 'rank: 4.., hours: 1']],
    ['over whole figures with a strict bound', ['rank: <4, hours: 2', 'rank: 4.., hours: 1']],
    ['over whole figures with a bound between them', ['rank: <3.5, hours: 2', 'rank: ">3.5", hours: 1']],
    ['over halves', ['days: ..2.5, hours: 2', 'days: 3.., hours: 1']],
    ['over tenths', ['weight: ..0.2, hours: 2', 'weight: 0.3.., hours: 1']],
    [
      'over years between dates, which are whole',
      ['yearsTouched: 1, hours: 2', 'yearsTouched: 2.., hours: 1', 'yearsTouched: 0, hours: 0'],
    ],
    ['over days worked out in halves', ['freeDays: ..1, hours: 2', 'freeDays: 1.5.., hours: 1']],
    [
      'over two facts',
      [
        'level: national, rank: 1..3, hours: 2',
        'level: national, rank: 4.., hours: 1',
        'level: [provincial, city], hours: 0',
      ],
    ],
    [
      'when only some rows ask for a second fact',
      [
        'level: national, main: true, hours: 2',
        'level: national, main: false, hours: 1',
        'level: [provincial, city], not: specified',
      ],
    ],
    [
      'with a row in case a fact is not stated',
      ['main: missing, hours: 2', 'main: true, hours: 1', 'main: false, hours: 0'],
    ],
    ['when it asks whether a date is stated', ['end: given, hours: 2', 'end: missing, hours: 1']],
    ['when it asks whether a figure is stated', ['days: given, hours: 2', 'days: missing, hours: 1']],
  ])('%s', (_, rows) => {
    expect(inTable(...rows)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['a choice', 'level city', ['level: [national, provincial], hours: 2']],
    ['an answer', 'main false', ['main: true, hours: 2']],
    ['a figure between two rows', 'rank 4', ['rank: 1..3, hours: 2', 'rank: 5.., hours: 1']],
    ['the figure of a strict bound', 'rank 3', ['rank: <3, hours: 2', 'rank: ">3", hours: 1']],
    ['the first figure', 'rank 1', ['rank: 2.., hours: 2']],
    ['the last figure', 'rank 51', ['rank: 1..50, hours: 2']],
    ['half a day', 'days 2.5', ['days: ..2, hours: 2', 'days: 3.., hours: 1']],
    [
      'part of a month, worked out from dates',
      'serviceMonths 5.01',
      ['serviceMonths: ..5, hours: 2', 'serviceMonths: 6.., hours: 1'],
    ],
    [
      'a case of two facts',
      'level city, rank 4',
      ['level: [national, provincial], hours: 2', 'level: city, rank: 1..3, hours: 1'],
    ],
    ['a fact that is not stated', 'days not stated', ['days: given, hours: 2']],
  ])('and is not without %s', (_, missing, rows) => {
    expect(inTable(...rows)).toEqual([`rules[0].hours.table: none for ${missing}`]);
  });
});

describe('rows overlap', () => {
  it.each<[string, string, string[]]>([
    [
      'on a choice',
      'level provincial',
      ['level: [national, provincial], hours: 2', 'level: [provincial, city], hours: 1'],
    ],
    ['on a bound', 'rank 3', ['rank: 1..3, hours: 2', 'rank: 3.., hours: 1']],
    [
      'when one does not ask for a fact',
      'level national, main true',
      ['level: national, hours: 2', 'level: [provincial, city], hours: 1', 'main: true, hours: 3'],
    ],
    [
      'where a fact is not stated',
      'level national, main not stated',
      [
        'level: national, main: missing, hours: 2',
        'level: [national, provincial, city], main: missing, hours: 1',
        'main: given, hours: 1',
      ],
    ],
    [
      'when one asks whether a fact is stated and one for its value',
      'days 0',
      ['days: given, hours: 2', 'days: ..3, hours: 1', 'days: missing, hours: 1'],
    ],
  ])('%s', (_, both, rows) => {
    expect(inTable(...rows).join()).toContain(`both apply to ${both}`);
  });

  it('and the later row is named', () => {
    expect(inTable('rank: 1..3, hours: 2', 'rank: 4.., hours: 1', 'rank: 9, hours: 0')).toEqual([
      'rules[0].hours.table[2]: rows 2 and 3 both apply to rank 9',
    ]);
  });
});

describe('a table need not speak of', () => {
  it('what the conditions of its rule keep out', () => {
    expect(found('when: { level: national }\nhours: { table: [{ level: national, hours: 1 }] }\n')).toEqual(
      [],
    );
    expect(found('requires: { rank: 1..3 }\nhours: { table: [{ rank: 1..3, hours: 1 }] }\n')).toEqual([]);
    expect(
      found('when: { days: given }\nrequires: { days: 1.. }\nhours: { table: [{ days: 1.., hours: 1 }] }\n'),
    ).toEqual([]);
  });

  it('what the row around it keeps out', () => {
    expect(
      found(
        'hours: { table: [{ level: national, hours: { table: [{ level: national, main: true, hours: 1 }, { main: false, hours: 0 }] } }, { level: [provincial, city], hours: 1 }] }\n',
      ),
    ).toEqual([]);
  });

  it('what a rule before it takes', () => {
    const before = 'when: { level: city }\nhours: 1\n';
    const table = 'hours: { table: [{ level: [national, provincial], hours: 2 }] }\n';
    expect(found(before, table)).toEqual([]);
    expect(found(table, before)).toEqual(['rules[0].hours.table: none for level city']);
  });

  it('what is not stated, when a rule before it has asked for it', () => {
    const table = 'hours: { table: [{ main: given, hours: 2 }] }\n';
    expect(found('when: { main: missing }\nhours: 1\n', table)).toEqual([]);
    expect(found(table)).toEqual(['rules[0].hours.table: none for main not stated']);
  });

  it('but a rule before it for another kind, or with more conditions, takes nothing away', () => {
    const table = 'hours: { table: [{ level: [national, provincial], hours: 2 }] }\n';
    const other = 'activity: book\nwhen: { level: city }\nhours: 1\n';
    const narrower = 'when: { level: city, main: true }\nhours: 1\n';
    expect(found(other, table)).toEqual(['rules[1].hours.table: none for level city']);
    expect(found(narrower, table)).toEqual(['rules[1].hours.table: none for level city']);
  });

  it('and a rule for two kinds is checked for the kind that comes to it', () => {
    const both = 'activity: [paper, book]\nhours: { table: [{ level: [national, provincial], hours: 2 }] }\n';
    expect(found('when: { level: city }\nhours: 1\n', both)).toEqual([
      'rules[1].hours.table: none for level city',
    ]);
  });
});

it('a bound in the conditions of the rule is looked at too', () => {
  expect(
    found('when: { rank: 7..8 }\nhours: { table: [{ rank: ..5, hours: 2 }, { rank: 8.., hours: 1 }] }\n'),
  ).toEqual(['rules[0].hours.table: none for rank 7']);
});

describe('tables inside other amounts are found', () => {
  const open = '{ table: [{ main: true, hours: 1 }] }';
  it.each([
    ['sum', `{ sum: [1, ${open}] }`, 'sum[1].table'],
    ['first', `{ first: [{ stated: days }, ${open}] }`, 'first[1].table'],
    ['best', `{ best: [${open}, 2] }`, 'best[0].table'],
    ['cap', `{ cap: ${open}, of: 8 }`, 'cap.table'],
    ['of', `{ cap: 8, of: ${open} }`, 'of.table'],
    ['share', `{ share: 0.5, of: ${open} }`, 'of.table'],
    ['part', `{ part: half, of: ${open} }`, 'of.table'],
    ['range', `{ from: 1, to: ${open}, decidedBy: 单位 }`, 'to.table'],
    ['reading', `{ reading: a, options: { x: 1, y: ${open} } }`, 'options.y.table'],
    [
      'row',
      `{ table: [{ main: true, hours: ${open} }, { main: false, hours: ${open} }] }`,
      'table[1].hours.table',
    ],
  ])('in %s', (_, amount, path) => {
    expect(found(`hours: ${amount}\n`)).toEqual([`rules[0].hours.${path}: none for main false`]);
  });

  it('and a fact that is not stated leaves no gap where none of the rows asks for it', () => {
    expect(
      found(
        'hours: { first: [{ table: [{ main: true, hours: 1 }, { main: false, hours: 2 }] }, { stated: days }] }\n',
      ),
    ).toEqual([]);
  });
});
