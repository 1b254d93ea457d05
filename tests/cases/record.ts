import { dueOf } from '../../src/engine/due.ts';
import { recognise } from '../../src/engine/recognise.ts';
import type { Activity, Person } from '../../src/engine/types.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import type { Requirement } from '../../src/policy/schema/requirement.ts';
import type { Compliance, Figure, RecordEntry } from './cases.ts';
import { type Facts, midYear, Unmapped } from './fields.ts';
import { annualRequirement } from './found.ts';

/** A year in our terms. */
export type Year = { requirement: Requirement; activities: Activity[]; person: Person; year: number };

type Plain = Omit<Activity, 'id'>;

const subjects: Record<string, string> = {
  公需: 'public',
  公共: 'public',
  专业: 'professional',
  选修: 'elective',
};

/** Something on which each document is silent, or which it refuses, for hours that a case leaves open. */
const open: Record<string, { silent: Record<string, Plain>; refused: Plain }> = {
  fuling: {
    silent: {
      public: { kind: 'public-course', facts: { unified: false } },
      professional: { kind: 'self-study', facts: {} },
    },
    refused: { kind: 'unpublished-report', facts: { recognisedByUnit: false } },
  },
  yiyang: {
    silent: {
      public: { kind: 'practice', facts: { subject: 'public' } },
      professional: { kind: 'practice', facts: { subject: 'professional' } },
    },
    refused: { kind: 'degree', facts: { stage: 'master' } },
  },
  changzhou: {
    silent: {
      public: { kind: 'public-course', facts: { unified: false, certificate: true } },
      professional: { kind: 'training', facts: { subject: 'professional', evenings: 1 } },
    },
    refused: { kind: 'public-course', facts: { certificate: false } },
  },
  xinjiang: {
    silent: {
      public: { kind: 'public-course', facts: { certificate: true } },
      professional: { kind: 'training', facts: { subject: 'professional', organiser: 'association' } },
    },
    refused: { kind: 'degree', facts: { stage: 'master', finished: false } },
  },
  luojiang: {
    silent: {
      public: { kind: 'public-course', facts: { unified: true, exam: 'pass' } },
      professional: { kind: 'training', facts: { subject: 'professional', approved: true } },
    },
    refused: { kind: 'skill-training', facts: { approved: false } },
  },
};

/** Checks that the stand-in is what it is for, since policies change. */
function standIn(policy: Policy, plain: Plain | undefined, state: 'unspecified' | 'denied'): Plain {
  if (!plain) throw new Unmapped(`For ${policy.id} the adapter has nothing ${state}.`);
  const found = recognise(policy, { id: 'stand-in', ...plain });
  if (found.state !== state)
    throw new Unmapped(`${plain.kind} is ${found.state} in ${policy.id}, not ${state}.`);
  return plain;
}

const certified = (subject: string, hours: number, upTo?: number): Plain => ({
  kind: 'certified',
  facts: { subject, certifiedHours: hours, ...(upTo !== undefined && { certifiedUpTo: upTo }) },
});

/** 公需+专业: what the floors ask for; what is open between the floor of 专业 and both is open in 公需. */
function divided(policy: Policy, hours: Figure, desc: string): Plain[] {
  const [own, common] = ['professional', 'public'].map((of) => {
    const floor = dueOf(policy, annualRequirement(policy)).find((due) => due.of === of);
    return typeof floor?.least === 'number' ? floor.least : 0;
  }) as [number, number];
  const [low, high] = Array.isArray(hours) ? hours : [hours, hours];
  const fits = (figure: number | null) => figure === own || figure === own + common;
  if (low === null || high === null || !fits(low) || !fits(high))
    throw new Unmapped(
      `“${desc}” has ${JSON.stringify(hours)} hours of 公需+专业; the adapter divides only ${own} and ${own + common}.`,
    );
  return [certified('public', low - own, high - own), certified('professional', own)];
}

/** Credits: 远程15（计12） was 15 remote credits, of which the case counts 12. */
function credits({ desc, hours }: RecordEntry): Plain {
  if (typeof hours !== 'number')
    throw new Unmapped(`“${desc}” has ${JSON.stringify(hours)} credits; the adapter knows only numbers.`);
  const remote = desc.includes('远程');
  const studied = remote ? /远程\D{0,4}(\d+(?:\.\d+)?)/.exec(desc)?.[1] : undefined;
  return {
    kind: 'medical-credit',
    facts: {
      creditSource: remote ? 'remote' : 'in-person',
      credits: studied === undefined ? hours : Number(studied),
      ...(/全科/.test(desc) && { generalMedicine: true }),
    },
  };
}

function plainOf(policy: Policy, entry: RecordEntry, nullIsRefused: boolean): Plain[] {
  const { desc, hours, category } = entry;
  if (category === '学分') return [credits(entry)];
  if (category === '公需+专业') return divided(policy, hours, desc);
  const subject = subjects[category];
  if (!subject)
    throw new Unmapped(
      `“${desc}” is of category ${category}; the adapter knows ${Object.keys(subjects).join('、')}.`,
    );
  if (hours === null)
    return nullIsRefused
      ? [standIn(policy, open[policy.id]?.refused, 'denied')]
      : [standIn(policy, open[policy.id]?.silent[subject], 'unspecified')];
  if (Array.isArray(hours)) return [certified(subject, hours[0], hours[1])];
  return [certified(subject, hours)];
}

const entryFields = ['desc', 'hours', 'category', 'date', 'counts'];

/** Hours that count for another year are dated there, so that the engine finds that they do not count. */
function dateOf({ date, counts }: RecordEntry, year: number): string {
  if (typeof date === 'string') return date;
  return midYear(counts === false ? year - 1 : year);
}

const datesOf = (plain: Plain, date: string): Facts =>
  plain.kind === 'unpublished-report' ? { decided: date } : { end: date };

/** The activities behind a year's entries. */
export function activitiesOf(
  policy: Policy,
  record: RecordEntry[],
  year: number,
  nullIsRefused: boolean,
): Activity[] {
  const all = record.flatMap((entry) => {
    const unknown = Object.keys(entry).find((field) => !entryFields.includes(field));
    if (unknown)
      throw new Unmapped(
        `“${entry.desc}” has the field ${unknown}; the adapter knows ${entryFields.join(', ')}.`,
      );
    const date = dateOf(entry, year);
    return plainOf(policy, entry, nullIsRefused).map((plain) => ({
      ...plain,
      facts: { ...plain.facts, ...datesOf(plain, date) },
    }));
  });
  return all.map((plain, index) => ({ id: `a${index + 1}`, ...plain }));
}

const institutions: Record<string, string> = { 一级: 'primary', 二级: 'secondary', 三级: 'tertiary' };

function institutionOf(value: unknown): string {
  const found = institutions[String(value)];
  if (!found)
    throw new Unmapped(`An institution is ${JSON.stringify(value)}; the adapter knows 一级、二级、三级.`);
  return found;
}

type Asked = {
  /** Fields of the person that the question uses, and those that bear on other things than hours. */
  person: string[];
  read: (
    policy: Policy,
    given: Compliance,
    year: number,
  ) => Omit<Year, 'year' | 'activities'> & { more?: Plain[] };
};

function requirement(policy: Policy, fits: (each: Requirement) => boolean): Requirement {
  const found = policy.requirements.find(fits);
  if (!found) throw new Unmapped(`${policy.id} has no such requirement.`);
  return found;
}

const general = (policy: Policy): ReturnType<Asked['read']> => ({
  requirement: annualRequirement(policy),
  person: { track: 'general', facts: {} },
});

const times = (count: unknown, plain: Plain): Plain[] => {
  if (typeof count !== 'number')
    throw new Unmapped(`${plain.kind} is counted ${JSON.stringify(count)}; the adapter knows only numbers.`);
  return Array.from({ length: count }, () => plain);
};

/** How each question is put. */
const questions: Record<string, Asked> = {
  annual: { person: [], read: general },
  // What follows for the yearly appraisal is told elsewhere; here the hours are compared.
  annual_assessment: { person: ['just_cause', 'participated'], read: general },
  medical: {
    person: ['institution'],
    read: (policy, { person: { institution } }) => ({
      requirement: requirement(
        policy,
        ({ track, every, applies }) =>
          track === 'medical' &&
          !('tenure' in every) &&
          (applies?.institution === undefined ||
            ('is' in applies.institution && applies.institution.is.includes(institutionOf(institution)))),
      ),
      person: { track: 'medical', facts: { institution: institutionOf(institution) } },
    }),
  },
  medical_tenure: {
    person: ['institution'],
    read: (policy, { person: { institution } }, year) => ({
      requirement: requirement(policy, ({ track, every }) => track === 'medical' && 'tenure' in every),
      person: {
        track: 'medical',
        facts: {
          institution: institutionOf(institution),
          tenureStart: `${year - 2}-01-01`,
          tenureEnd: `${year + 2}-12-31`,
        },
      },
    }),
  },
  teacher_cycle: {
    person: ['concentrated_or_remote', 'public_required_courses'],
    read: (policy, { person }, year) => ({
      requirement: requirement(policy, ({ track }) => track === 'teacher'),
      person: { track: 'teacher', facts: { cycleStart: year - 2 } },
      more: [
        ...times(person.concentrated_or_remote, { kind: 'teacher-training', facts: { cycleForm: 'remote' } }),
        ...times(person.public_required_courses, { kind: 'teacher-course', facts: { count: 1 } }),
      ],
    }),
  },
};

/** The year a case is about: its own, that of a dated entry, or one that the policy governs. */
function yearAsked({ year, record }: Compliance, defaultYear: number): number {
  if (year !== undefined) return year;
  const dates = (Array.isArray(record) ? record : [])
    .map(({ date }) => date)
    .filter((date) => typeof date === 'string');
  const last = dates.sort().at(-1);
  return last === undefined ? defaultYear : Number(last.slice(0, 4));
}

/** Puts a case's question in our terms. */
export function readYear(policy: Policy, given: Compliance, defaultYear: number): Year {
  const asked = questions[given.question];
  if (!asked) throw new Unmapped(`The adapter knows no question ${given.question}.`);
  if (!Array.isArray(given.record))
    throw new Unmapped(`${given.question} comes with several years; the adapter knows one.`);
  const unknown = Object.keys(given.person).find((field) => !asked.person.includes(field));
  if (unknown)
    throw new Unmapped(
      `${given.question} names ${unknown} of the person; the adapter knows ${asked.person.join(', ') || 'nothing'}.`,
    );
  const year = yearAsked(given, defaultYear);
  const { more = [], ...read } = asked.read(policy, given, year);
  const activities = activitiesOf(policy, given.record, year, given.null_is_condition_not_met ?? false);
  const added = more.map((plain, index) => ({
    id: `b${index + 1}`,
    kind: plain.kind,
    facts: { ...plain.facts, end: midYear(year) },
  }));
  return { ...read, activities: [...activities, ...added], year };
}

/** A year's record of hours already recognised, for one policy. */
export function readAnnualRecord(policy: Policy, described: Record<string, unknown>, year: number): Year {
  const { kind: _, evidence: __, 公需: common, 专业: own, ...rest } = described;
  const [unknown] = Object.keys(rest);
  if (unknown)
    throw new Unmapped(`annual_record has the field ${unknown}; the adapter knows 公需, 专业, evidence.`);
  if (typeof common !== 'number' || typeof own !== 'number')
    throw new Unmapped('annual_record needs numbers of 公需 and 专业.');
  const activities = [certified('public', common), certified('professional', own)].map(
    ({ kind, facts }, index): Activity => ({
      id: `a${index + 1}`,
      kind,
      facts: { ...facts, end: midYear(year) },
    }),
  );
  return { ...general(policy), activities, year };
}
