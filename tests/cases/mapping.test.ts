import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/engine/types.ts';
import { cases, type Described, whySkipped } from './cases.ts';
import { midYear, Unmapped } from './fields.ts';
import { combinationRules, listKinds } from './kinds/several.ts';
import { library, policyOf } from './policies.ts';
import { readAnnualRecord, readYear } from './record.ts';
import { activityOf, mappings, translate } from './translate.ts';

const { facts, kinds } = library.vocabulary;
const listed = cases?.meta.activity_fields ?? {};

/** Kinds that stand for several activities, or for a year, and are read apart. */
const apart = new Set([...listKinds, 'combo', 'annual_record']);

/** The values of a field as the cases list them: words, or one value of a type. */
function valuesOf(field: string, written: string): unknown[] {
  const values: Record<string, unknown> = {
    number: 3,
    date: '2018-03-01',
    true: true,
    false: false,
    null: null,
    list: [[40, true]],
  };
  if (field === 'evidence') return [written];
  return written.split(' | ').map((value) => (value in values ? values[value] : value));
}

/** Hours that an authority has certified can be given for any kind. */
const anywhere = ['certifiedHours', 'certifiedUpTo'];

/** Facts that the vocabulary does not know, or not for that kind. */
function strange({ kind, facts: given }: Activity): string[] {
  const known = kinds.find(({ id }) => id === kind);
  if (!known) return [`no kind ${kind}`];
  return Object.entries(given).flatMap(([fact, value]) => {
    const declared = facts[fact];
    if (!declared || ![...known.facts, ...anywhere].includes(fact)) return [`${kind} has no fact ${fact}`];
    if (declared.type === 'choice' && !(String(value) in declared.options))
      return [`${fact} cannot be ${String(value)}`];
    return [];
  });
}

/** An example of every combination, which together give every field that combinations can have. */
const combinations: Record<string, Record<string, unknown>[]> = {
  fl_main_sub: [{ main_rank: 3, sub_rank: 1 }],
  fl_two_projects: [{ figures: [60, 50] }, { figures: [80, 40, 35, 30, 25, 20] }],
  fl_report_publish: [
    { level: '国家部委', paper_chars: 5000, journal: '国家级', chars: 5000, rank: 1 },
    { chars: 3000, days: 2 },
  ],
  fl_second_year: [{ chars: 5000, journal: '国家级', rank: 1 }, { figures: [15, 30] }],
  fl_train_exam: [{ full_days: 5, level: '中' }, { days: 5 }],
  fl_aid_span: [{ start: '2021-05-01', end: '2022-04-30', months: 12, year: 2021 }],
  xj_month_univ: [{ months: 1, days: 22 }],
  yy_project_award: [{ rank: 2 }, { figures: [40, 30] }, {}],
  yy_two_projects: [{ figures: [60, 40] }, { figures: [60, 10] }],
};

const lists: Record<string, Record<string, unknown>[]> = {
  paper_year: [
    {
      papers: [
        ['北大核心', 1],
        [null, 2],
        ['SCI', 1, '国外SCI'],
      ],
    },
  ],
  paper_multi: [
    {
      rank: 1,
      publications: [
        ['国家级', 4000],
        ['省部级', 4000],
      ],
    },
    { rank: 2, publications: [{ journal: '国家级', chars: 4000 }] },
  ],
  book_multi: [{ ranks: [1, 2] }],
  patent_multi: [{ items: [['发明', 1], ['实用新型', 2, 2], { type: '外观设计', rank: 1 }] }],
  training_multi: [{ days: [8, 8], organiser: '高等院校', subject: '专业' }],
};

describe.skipIf(!cases)(`every kind, field and value that cases can have${whySkipped}`, () => {
  it('has its mapping', () => {
    expect(Object.keys(listed).filter((kind) => !(kind in mappings) && !apart.has(kind))).toEqual([]);
    for (const [kind, fields] of Object.entries(listed))
      if (!apart.has(kind))
        expect([kind, ...Object.keys(mappings[kind]?.fields ?? {}).sort()]).toEqual([
          kind,
          ...Object.keys(fields).sort(),
        ]);
  });

  const single = Object.entries(listed).flatMap(([kind, fields]) =>
    apart.has(kind) ? [] : Object.entries(fields).map(([field, written]) => ({ kind, field, written })),
  );
  it.for(single)('$kind $field: $written', ({ kind, field, written }) => {
    for (const value of valuesOf(field, written))
      expect(strange(activityOf({ kind, [field]: value }, 2018))).toEqual([]);
    expect(() => activityOf({ kind, [field]: '天书' }, 2018)).toThrow(Unmapped);
    expect(() => activityOf({ kind, [field]: { of: 'another sort' } }, 2018)).toThrow(Unmapped);
  });

  it('covers every combination and each of its fields', () => {
    const { rule, ...fields } = listed.combo ?? {};
    expect(combinationRules.sort()).toEqual(rule?.split(' | ').sort());
    const given = new Set(
      Object.values(combinations)
        .flat()
        .flatMap((each) => Object.keys(each)),
    );
    expect(Object.keys(fields).filter((field) => !given.has(field))).toEqual([]);
  });

  it('covers every kind that is a list, and each of its fields', () => {
    for (const kind of listKinds) {
      const given = new Set((lists[kind] ?? []).flatMap((each) => Object.keys(each)));
      expect(Object.keys(listed[kind] ?? {}).filter((field) => !given.has(field))).toEqual([]);
    }
  });

  it('covers the record of a year', () => {
    const { evidence, ...counts } = listed.annual_record ?? {};
    expect(Object.keys(counts).sort()).toEqual(['专业', '公需'].sort());
    const { activities } = readAnnualRecord(
      policyOf('luojiang'),
      { kind: 'annual_record', 公需: 30, 专业: 60, evidence },
      2017,
    );
    expect(activities.flatMap(strange)).toEqual([]);
    expect(activities.map((each) => each.facts.certifiedHours)).toEqual([30, 60]);
  });
});

describe('the adapter', () => {
  const written = [
    ...Object.entries(combinations).flatMap(([rule, all]) =>
      all.map((each) => ({ kind: 'combo', rule, ...each })),
    ),
    ...Object.entries(lists).flatMap(([kind, all]) => all.map((each) => ({ kind, ...each }))),
  ];
  it.for(written)('reads $kind $rule', (each: Described) => {
    expect(translate(each, 2021).activities.flatMap(strange)).toEqual([]);
  });

  it('takes what a combination means from its words', () => {
    const { activities, year } = translate({ kind: 'combo', rule: 'fl_second_year', chars: 5000 }, 2021);
    expect(year).toBe(2021);
    expect(activities.map(({ same, facts: each }) => [same, each.journal, each.published])).toEqual([
      ['same', 'provincial', midYear(2020)],
      ['same', 'national', midYear(2021)],
    ]);
  });

  it('reads kinds without fields by their words', () => {
    const kindOf = (kind: string, desc: string) => activityOf({ kind, desc }, 2018).kind;
    expect(kindOf('practice', '继续教育实践活动3天')).toBe('practice');
    expect(kindOf('law_exam', '学法考试')).toBe('non-professional');
    expect(kindOf('visit', '业务技术考察2天')).toBe('technical-visit');
  });

  it('says what it does not know', () => {
    const failing = [
      () => activityOf({ kind: 'juggling' }, 2018),
      () => activityOf({ kind: 'juggling', balls: 3 }, 2018),
      () => activityOf({ kind: 'paper', colour: '红' }, 2018),
      () => activityOf({ kind: 'paper', journal: '校级' }, 2018),
      () => activityOf({ kind: 'paper', chars: '很多' }, 2018),
      () => translate({ kind: 'combo', rule: 'fl_everything' }, 2018),
      () => translate({ kind: 'combo', rule: 'fl_two_projects', figures: [61] }, 2018),
      () => translate({ kind: 'combo', rule: 'fl_two_projects' }, 2018),
      () => translate({ kind: 'combo', rule: 'fl_main_sub', main_rank: 1, sub_rank: 1, colour: '红' }, 2018),
    ];
    expect(failing.map((run) => messageOf(run))).toMatchInlineSnapshot(`
      [
        "The adapter knows no kind juggling.",
        "The adapter knows no kind juggling.",
        "paper has the field colour, but the adapter knows only chars, index, journal, prior_confirmed, rank.",
        "paper.journal is "校级", but the adapter knows only 国家级、省级、省级以上、省部级、市级、国外SCI、国外非索引.",
        "paper.chars is "很多", but the adapter knows only numbers.",
        "The adapter knows no combination "fl_everything".",
        "Nothing gives the figure 61; known are 20, 25, 30, 35, 40, 50, 60, 80.",
        "combo fl_two_projects comes without figures.",
        "combo fl_main_sub has the field colour, for which the adapter has no use.",
      ]
    `);
  });

  it('says what it does not know of a year', () => {
    const entry = { desc: '培训', hours: 30, category: '专业' };
    const given = {
      id: 'X',
      doc: 'yiyang',
      title: '',
      question: 'annual',
      person: {},
      expected: { verdict: 'pass', robust: true },
    };
    const read = (change: object) => () =>
      readYear(policyOf('yiyang'), { ...given, record: [entry], ...change } as never, 2018);
    const failing = [
      read({ question: 'why' }),
      read({ person: { height: 180 } }),
      read({ record: { '2018': [entry] } }),
      read({ record: [{ ...entry, category: '体育' }] }),
      read({ record: [{ ...entry, colour: '红' }] }),
      read({ record: [{ ...entry, category: '公需+专业', hours: 50 }] }),
    ];
    expect(failing.map((run) => messageOf(run))).toMatchInlineSnapshot(`
      [
        "The adapter knows no question why.",
        "annual names height of the person; the adapter knows nothing.",
        "annual comes with several years; the adapter knows one.",
        "“培训” is of category 体育; the adapter knows 公需、公共、专业、选修.",
        "“培训” has the field colour; the adapter knows desc, hours, category, date, counts.",
        "“培训” has 50 hours of 公需+专业; the adapter divides only 60 and 90.",
      ]
    `);
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Unmapped) return error.message;
    throw error;
  }
  return 'nothing was said';
}
