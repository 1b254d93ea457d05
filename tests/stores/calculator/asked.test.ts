import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assess } from '../../../src/engine/assess.ts';
import { derived, measuredBy } from '../../../src/engine/facts.ts';
import { readFacts, type Typed } from '../../../src/engine/read-facts.ts';
import { recognise } from '../../../src/engine/recognise.ts';
import type { Activity, Person } from '../../../src/engine/types.ts';
import type { Measure } from '../../../src/policy/schema/amount.ts';
import type { Policy } from '../../../src/policy/schema/policy.ts';
import type { Kind } from '../../../src/policy/schema/vocabulary.ts';
import { shipped, whole } from '../library.ts';
import { freshDevice, openWindow, type Window } from '../window.ts';

const { policies, vocabulary } = shipped;
const pairs = policies.flatMap((policy) => vocabulary.kinds.map((kind) => ({ policy, kind })));
const certified = ['certifiedHours', 'certifiedUpTo'];

let page: Window;
beforeEach(async () => {
  freshDevice();
  page = await openWindow();
});
afterEach(() => vi.unstubAllGlobals());

/** The facts that some data of a rule name, those from which a figure is worked out instead of the figure. */
function named(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(named);
  if (typeof data !== 'object' || data === null) return [];
  const value = data as Record<string, unknown>;
  const tested = [value.when, value.requires].flatMap((tests) => Object.keys(tests ?? {}));
  return [
    ...tested.flatMap((fact) => derived[fact]?.from ?? [fact]),
    ...('per' in value ? measuredBy[value.per as Measure] : []),
    ...(typeof value.stated === 'string' ? [value.stated] : []),
    ...('passedCourses' in value ? ['courses'] : []),
    ...('byRank' in value || 'compounding' in value ? ['rank'] : []),
    ...('decidedBy' in value ? ['decidedHours'] : []),
    ...Object.values(value).flatMap(named),
  ];
}

const rulesOf = (policy: Policy, kind: Kind) =>
  policy.rules.filter(({ activity }) => activity.includes(kind.id));

/** What the rules of a policy read of a kind. */
const readOf = (policy: Policy, kind: Kind): Set<string> => new Set(rulesOf(policy, kind).flatMap(named));

const typedOf = (facts: Activity['facts']): Typed =>
  Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      fact,
      typeof value === 'object'
        ? value.map(({ hours, passed }) => ({ hours: String(hours ?? ''), passed }))
        : String(value),
    ]),
  );

/** The facts of the worked examples of its rules, and the same with one fact left out. */
function samples({ id }: Policy, kind: Kind): Typed[] {
  const full = whole.policies.find((policy) => policy.id === id) as Policy;
  const given = rulesOf(full, kind).flatMap((rule) => rule.examples.map((example) => typedOf(example.given)));
  const less = given.flatMap((typed) =>
    Object.keys(typed).map((left) =>
      Object.fromEntries(Object.entries(typed).filter(([fact]) => fact !== left)),
    ),
  );
  return [{}, ...given, ...less];
}

const activity = (kind: Kind, typed: Typed) => ({ id: 'a', kind: kind.id, title: '', typed });

const askedHere = (policy: Policy, kind: Kind, typed: Typed): string[] => {
  const asked = page.askedFor(activity(kind, typed), policy, [policy]);
  return [...asked.here, ...asked.certified];
};

/** Something that a person could type for a fact; `turn` chooses among several. */
function answer(fact: string, turn: number): Typed[string] {
  const fitting: Record<string, string> = {
    start: '2018-03-01',
    end: '2018-09-30',
    totalDays: '12',
    sessionDays: '3',
    registrationDays: '1',
    statedHours: '12',
  };
  const declared = vocabulary.facts[fact];
  if (!declared) throw new Error(`${fact} is not in the vocabulary`);
  switch (declared.type) {
    case 'number':
      return fitting[fact] ?? String([Math.max(declared.min, 1), 12, 3][turn % 3]);
    case 'choice': {
      const options = Object.keys(declared.options);
      return options[turn % options.length] as string;
    }
    case 'flag':
      return turn % 4 !== 1;
    case 'date':
      return fitting[fact] ?? '2018-05-16';
    case 'courses':
      return [{ hours: '36', passed: true }];
  }
}

/** The form filled in, one fact after the other, until it asks for nothing more. */
function filled(policy: Policy, kind: Kind, turn: number): Typed {
  let typed: Typed = {};
  for (;;) {
    const fact = askedHere(policy, kind, typed).find((each) => !(each in typed) && !certified.includes(each));
    if (fact === undefined) return typed;
    typed = { ...typed, [fact]: answer(fact, turn + Object.keys(typed).length) };
  }
}

const toActivity = (kind: Kind, typed: Typed): Activity => ({
  id: `a-${kind.id}`,
  kind: kind.id,
  facts: readFacts(vocabulary, typed, '2026-11-21').facts,
});

describe('the form of every kind in every region', () => {
  it('asks sooner or later for every fact that its rules read', () => {
    const unasked = pairs.flatMap(({ policy, kind }) => {
      const asked = new Set(samples(policy, kind).flatMap((typed) => askedHere(policy, kind, typed)));
      return [...readOf(policy, kind)]
        .filter((fact) => !asked.has(fact))
        .map((fact) => `${policy.id} ${kind.id} ${fact}`);
    });
    expect(unasked).toEqual([]);
  });

  it('asks for nothing else but its dates, the subject and what an authority certified', () => {
    const needless = pairs.flatMap(({ policy, kind }) => {
      const read = readOf(policy, kind);
      const isRead = (fact: string) =>
        read.has(fact) || (kind.facts.includes(fact) && vocabulary.facts[fact]?.type === 'date');
      const asked = new Set(samples(policy, kind).flatMap((typed) => askedHere(policy, kind, typed)));
      return [...asked]
        .filter((fact) => !isRead(fact) && fact !== 'subject' && !certified.includes(fact))
        .map((fact) => `${policy.id} ${kind.id} ${fact}`);
    });
    expect(needless).toEqual([]);
  });

  it('names every fact in plain words, with the unit of a figure and the words of every choice', () => {
    const asked = new Set(pairs.flatMap(({ policy, kind }) => askedHere(policy, kind, {})));
    for (const fact of [...asked, ...pairs.flatMap(({ kind }) => kind.facts)]) {
      const declared = vocabulary.facts[fact];
      expect(declared?.name, fact).toMatch(/^[\p{Script=Han}、，（）/]+$/u);
      if (declared?.type === 'number') expect(declared.unit, fact).toMatch(/^\p{Script=Han}+$/u);
      if (declared?.type === 'choice') expect(Object.keys(declared.options).length, fact).toBeGreaterThan(1);
    }
  });

  it('has an answer once it is filled in: nothing is missing, and what is not counted has its clause', () => {
    const lacking = pairs.flatMap(({ policy, kind }) =>
      [0, 1, 2, 3].flatMap((turn) => {
        if (kind.id === 'certified') return [];
        const typed = filled(policy, kind, turn);
        const { missing, clauses } = recognise(policy, toActivity(kind, typed));
        if (missing.length === 0 && clauses.length > 0) return [];
        return [
          `${policy.id} ${kind.id}: ${missing.join(', ') || 'no clause'} after ${JSON.stringify(typed)}`,
        ];
      }),
    );
    expect(lacking).toEqual([]);
  });

  it('asks what is missing', () => {
    const hidden = pairs.flatMap(({ policy, kind }) =>
      samples(policy, kind).flatMap((typed) => {
        const { missing } = recognise(policy, toActivity(kind, typed));
        const asked = askedHere(policy, kind, typed);
        return missing
          .filter((fact) => !asked.includes(fact))
          .map((fact) => `${policy.id} ${kind.id} ${fact}`);
      }),
    );
    expect(hidden).toEqual([]);
  });
});

describe('the help beside a fact', () => {
  it('is there for every fact that a form asks for, each sentence with its clause', () => {
    const bare = pairs.flatMap(({ policy, kind }) =>
      samples(policy, kind).flatMap((typed) => {
        const { rule } = recognise(policy, toActivity(kind, typed));
        return askedHere(policy, kind, typed)
          .filter((fact) => {
            const said = page.helpOn(policy, activity(kind, typed), fact, rule).flatMap((help) => help.said);
            return said.length === 0 || said.some(({ says, clauses }) => !says || clauses.length === 0);
          })
          .map((fact) => `${policy.id} ${kind.id} ${fact}`);
      }),
    );
    expect(bare).toEqual([]);
  });

  it('says what the clause of the deciding rule wants, and the readings on which it looks at the fact', () => {
    const yiyang = policies.find(({ id }) => id === 'yiyang') as Policy;
    const says = (kind: string, fact: string, rule?: string) =>
      page.helpOn(yiyang, { kind }, fact, rule).map((help) => help.said.map((said) => said.says));
    expect(says('training', 'days', 'training')).toEqual([['半天4学时，全天8学时；晚上也上课的加2学时']]);
    expect(says('training', 'filed', 'training')).toEqual([
      ['公需科目培训事前没有报市人社局备案的，不予确认'],
    ]);
    expect(says('training', 'statedHours', 'training')[0]?.[1]).toContain('现在按');
    expect(says('book', 'publication')[0]?.[0]).toBe('要求是：正式出版，否则不计');
    expect(says('training', 'end')).toEqual([['学时算在结束所在的年度']]);
    expect(says('award', 'certifiedHours')[0]?.join()).toContain('由谁登记：');
  });
});

describe('credits and the cycle of teachers', () => {
  const own = vocabulary.kinds.filter(({ track }) => track !== 'general');
  const persons: Person[] = [
    { track: 'general', facts: {} },
    {
      track: 'medical',
      facts: { institution: 'primary', tenureStart: '2016-01-01', tenureEnd: '2020-12-31' },
    },
    { track: 'teacher', facts: { cycleStart: 2016 } },
  ];

  it('are never added to hours, whoever asks', () => {
    const training: Activity = { id: 't', kind: 'training', facts: { end: '2018-05-16', days: 3 } };
    for (const policy of policies)
      for (const person of persons) {
        const all = [training, ...own.map((kind) => toActivity(kind, filled(policy, kind, 0)))];
        const hoursOf = (activities: Activity[]) =>
          assess(policy, { activities, person }, 2018)
            .filter(({ unit }) => unit === 'hours')
            .map(({ requirement, total: { done } }) => [requirement, done.value, done.low]);
        expect(hoursOf(all), `${policy.id} ${person.track}`).toEqual(hoursOf([training]));
      }
  });

  it('cannot be certified as hours where they have a rule of their own', () => {
    const luojiang = policies.find(({ id }) => id === 'luojiang') as Policy;
    for (const kind of own) {
      const typed = { ...filled(luojiang, kind, 0), certifiedHours: '20' };
      expect(askedHere(luojiang, kind, {}), kind.id).not.toContain('certifiedHours');
      expect(recognise(luojiang, toActivity(kind, typed)).certified, kind.id).toBe(false);
      expect(recognise(luojiang, toActivity(kind, { certifiedHours: '20' })).hours?.value, kind.id).not.toBe(
        20,
      );
    }
  });
});
