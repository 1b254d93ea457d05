import type { Described } from '../cases.ts';
import { type Facts, Unmapped } from '../fields.ts';

/** One activity of several, still in the words of the cases. */
export type Part = {
  described: Described;
  /** Facts that the words of its kind have no field for. */
  facts?: Facts;
  /** A year before the one asked about. */
  before?: true;
};

export type Several = {
  parts: Part[];
  /** All are about the same work, project or attendance. */
  same: boolean;
  /** Assessed for the year, since limits or the year decide; else the activity is recognised by itself. */
  inYear: boolean;
};

/** Hands out the fields of a case and knows in the end which were not asked for. */
class Fields {
  readonly #given: Record<string, unknown>;
  readonly #asked = new Set<string>(['kind', 'rule', 'desc']);
  readonly #name: string;

  constructor(described: Described) {
    this.#given = described;
    this.#name =
      described.rule === undefined ? described.kind : `${described.kind} ${String(described.rule)}`;
  }

  /** The field, or undefined where the case does not give it. */
  get<T>(field: string, fits: (value: unknown) => value is T): T | undefined {
    this.#asked.add(field);
    const value = this.#given[field];
    if (value === undefined || fits(value)) return value;
    throw new Unmapped(`${this.#name}.${field} is ${JSON.stringify(value)}, which the adapter cannot read.`);
  }

  number = (field: string): number | undefined => this.get(field, isNumber);
  text = (field: string): string | undefined => this.get(field, isText);
  list = (field: string): unknown[] | undefined => this.get(field, isList);

  need<T>(field: string, value: T | undefined): T {
    if (value !== undefined) return value;
    throw new Unmapped(`${this.#name} comes without ${field}.`);
  }

  done(): void {
    const left = Object.keys(this.#given).find((field) => !this.#asked.has(field));
    if (left !== undefined)
      throw new Unmapped(`${this.#name} has the field ${left}, for which the adapter has no use.`);
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** An item of a list: an object of the kind's own fields, or values in the order of `fields`. */
function item(kind: string, value: unknown, fields: string[], rest: Record<string, unknown> = {}): Described {
  const values = Array.isArray(value)
    ? value
    : typeof value === 'object' && value !== null
      ? undefined
      : [value];
  if (!values) return { ...rest, ...(value as object), kind };
  if (values.length > fields.length)
    throw new Unmapped(
      `An item of a ${kind} list is ${JSON.stringify(value)}, but the adapter knows only ${fields.join(', ')}.`,
    );
  return {
    ...rest,
    ...Object.fromEntries(values.map((each, index) => [fields[index] as string, each])),
    kind,
  };
}

/** Projects of Fuling by their yearly figure. */
const fulingProjects: Record<number, Partial<Described>> = {
  80: { level: '国家级', group: '主', rank: 1 },
  60: { level: '国家级', group: '主', rank: 2 },
  50: { level: '省级', group: '主', rank: 3 },
  40: { level: '国家级', group: '主', rank: 4 },
  35: { level: '国家级', group: '主', rank: 5 },
  30: { level: '国家级', group: '子', rank: 3 },
  25: { level: '省级', group: '子', rank: 2 },
  20: { level: '省级', group: '子', rank: 3 },
};

/** Projects of Yiyang by their figure in the year of completion. */
const yiyangProjects: Record<number, Partial<Described>> = {
  60: { level: '国家级', rank: 1 },
  40: { level: '市厅级', rank: 1 },
  10: { level: '市厅级', rank: 4 },
};

/** Awards of Yiyang by their figure. */
const yiyangAwards: Record<number, Partial<Described>> = {
  60: { level: '国家级', role: '主持', rank: 1 },
  30: { level: '厅局级', role: '主持', rank: 1 },
  10: { level: '国家级', role: '主持', rank: 6 },
};

const giving = (table: Record<number, Partial<Described>>, figure: unknown): Partial<Described> => {
  const found = table[figure as number];
  if (!found)
    throw new Unmapped(
      `Nothing gives the figure ${JSON.stringify(figure)}; known are ${Object.keys(table).join(', ')}.`,
    );
  return found;
};

const running = (fields: Partial<Described>): Part => ({
  described: { kind: 'project', active_in_year: true, ...fields },
});
const concluded = (fields: Partial<Described>): Part => ({
  described: { kind: 'project', completed_in_year: true, ...fields },
});

const given = <T>(fields: Record<string, T | undefined>): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, T] => entry[1] !== undefined));

/** The paper of a combination; a figure stands for the characters that give it on first rank. */
function paper(fields: Fields, figure?: number): Described {
  const journal = fields.text('journal') ?? '国家级';
  const perThousand = journal === '国家级' ? 6 : 3;
  const chars = figure === undefined ? fields.number('chars') : (figure / perThousand) * 1000;
  return { kind: 'paper', journal, chars: fields.need('chars', chars), rank: fields.number('rank') ?? 1 };
}

const alone = (described: Described, inYear: boolean, facts: Facts = {}): Several => ({
  parts: [{ described, facts }],
  same: false,
  inYear,
});

const rules: Record<string, (fields: Fields, description: string) => Several> = {
  fl_main_sub: (fields) => ({
    parts: [
      running({ level: '国家级', group: '主', rank: fields.need('main_rank', fields.number('main_rank')) }),
      running({ level: '国家级', group: '子', rank: fields.need('sub_rank', fields.number('sub_rank')) }),
    ],
    same: true,
    inYear: true,
  }),
  fl_two_projects: (fields) => ({
    parts: fields
      .need('figures', fields.list('figures'))
      .map((figure) => running(giving(fulingProjects, figure))),
    same: false,
    inYear: true,
  }),
  fl_report_publish: (fields) => {
    const printed = paper(fields);
    const reported = fields.number('paper_chars') ?? (printed.chars as number);
    const meeting = {
      kind: 'conference',
      level: fields.text('level') ?? '国家部委',
      paper_chars: reported,
      paper_reported: true,
      ...given({ session_days: fields.number('days') }),
    };
    return { parts: [{ described: meeting }, { described: printed }], same: true, inYear: true };
  },
  fl_second_year: (fields) => {
    const figures = fields.list('figures') as number[] | undefined;
    const later = paper(fields, figures?.[1]);
    const chars = figures ? ((figures[0] as number) / 3) * 1000 : later.chars;
    const earlier = { kind: 'paper', journal: '省部级', chars, rank: later.rank };
    return { parts: [{ described: earlier, before: true }, { described: later }], same: true, inYear: true };
  },
  fl_train_exam: (fields) => {
    const course = {
      kind: 'training',
      subject: '专业',
      full_days: fields.need('full_days', fields.number('full_days') ?? fields.number('days')),
    };
    const exam = { kind: 'exam', level: fields.text('level') ?? null, passed: true, pre_training: true };
    return { parts: [{ described: course }, { described: exam }], same: true, inYear: true };
  },
  fl_aid_span: (fields, description) =>
    alone(
      {
        kind: 'aid',
        type: description.includes('援外') ? '援外' : '援藏',
        ...given<unknown>({ start: fields.text('start'), end: fields.text('end') }),
        ...given<unknown>({ months: fields.number('months'), year: fields.number('year') }),
      },
      true,
    ),
  xj_month_univ: (fields) =>
    alone(
      {
        kind: 'study_leave',
        place: '国内',
        ...given({ months: fields.number('months'), working_days: fields.number('days') }),
      },
      false,
      { organiser: 'university' },
    ),
  yy_project_award: (fields) => {
    const figures = fields.list('figures');
    const rank = fields.number('rank') ?? 1;
    const project = figures ? giving(yiyangProjects, figures[0]) : { level: '国家级', rank };
    const award = figures ? giving(yiyangAwards, figures[1]) : { level: '国家级', role: '主持', rank };
    return {
      parts: [concluded(project), { described: { kind: 'award', ...award } }],
      same: true,
      inYear: true,
    };
  },
  yy_two_projects: (fields) => ({
    parts: fields
      .need('figures', fields.list('figures'))
      .map((figure) => concluded(giving(yiyangProjects, figure))),
    same: false,
    inYear: true,
  }),
};

const several = (parts: Described[], same = false): Several => ({
  parts: parts.map((described) => ({ described })),
  same,
  inYear: true,
});

const lists: Record<string, (fields: Fields) => Several> = {
  paper_year: (fields) =>
    several(
      fields
        .need('papers', fields.list('papers'))
        .map((each) => item('paper', each, ['index', 'rank', 'journal'], { journal: '省级以上' })),
    ),
  paper_multi: (fields) => {
    const rank = fields.number('rank') ?? 1;
    const publications = fields.need('publications', fields.list('publications'));
    return several(
      publications.map((each) => item('paper', each, ['journal', 'chars'], { rank })),
      true,
    );
  },
  book_multi: (fields) =>
    several(fields.need('ranks', fields.list('ranks')).map((rank) => item('book', rank, ['rank', 'wan']))),
  patent_multi: (fields) =>
    several(
      fields.need('items', fields.list('items')).map((each) =>
        item('patent', each, ['type', 'rank', 'count'], {
          office: '国家专利局',
          granted: true,
          patentee: true,
        }),
      ),
    ),
  training_multi: (fields) => {
    const shared = given({ organiser: fields.text('organiser'), subject: fields.text('subject') });
    const days = fields.need('days', fields.list('days'));
    return several(days.map((each) => item('training', each, ['full_days', 'half_days'], shared)));
  },
};

/** A kind that stands for several activities, or undefined where it is a plain one. */
export function readSeveral(described: Described): Several | undefined {
  const { kind, rule, desc } = described;
  const read = kind === 'combo' ? rules[String(rule)] : lists[kind];
  if (!read) {
    if (kind === 'combo') throw new Unmapped(`The adapter knows no combination ${JSON.stringify(rule)}.`);
    return undefined;
  }
  const fields = new Fields(described);
  const found = read(fields, String(desc ?? ''));
  fields.done();
  return found;
}

export const combinationRules = Object.keys(rules);
export const listKinds = Object.keys(lists);
