import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An activity in the plain words of the cases: a kind and fields. */
export type Described = { kind: string } & Record<string, unknown>;

/** Hours as the cases write them: a figure, two ends, or none. */
export type Figure = number | [number, number] | null;

export type ExpectedHours = {
  hours: Figure;
  credited: boolean | null;
  category?: string;
  category_basis?: string;
  status?: string;
  robust: boolean;
  range?: [number, number];
  alternatives?: { reading: string; hours: Figure }[];
};

export type ExpectedYear = {
  verdict: string;
  robust: boolean;
  total?: Figure;
  totals?: Record<string, Figure>;
  shortfalls?: Record<string, number>;
};

export type Conversion = {
  id: string;
  doc: string;
  activity: Described & { desc: string };
  expected: ExpectedHours;
};

/** Hours of one entry of a year, taken as already recognised. */
export type RecordEntry = { desc: string; hours: Figure; category: string } & Record<string, unknown>;

export type Compliance = {
  id: string;
  doc: string;
  title: string;
  question: string;
  person: Record<string, unknown>;
  record: RecordEntry[] | Record<string, RecordEntry[]>;
  year?: number;
  null_is_condition_not_met?: boolean;
  application_year?: number;
  evidence_held?: string[];
  expected: ExpectedYear;
};

export type CrossRegion = {
  id: string;
  title: string;
  activity: Described;
  expected: Record<string, ExpectedHours | ExpectedYear>;
};

/** Papers at hand for an activity, and whether they are enough. */
export type EvidenceCase = {
  id: string;
  doc: string;
  activity: string;
  evidence_held: string[];
  expected: { sufficient: boolean; missing: string[]; robust: boolean };
};

/** A question about a day, days, years, or whether something can be handed in. */
export type Procedure = {
  id: string;
  doc: string;
  question: string;
  input: Record<string, unknown>;
  expected: {
    answer: string | boolean | (string | number)[] | null;
    robust: boolean;
    alternatives?: { reading: string; answer: string }[];
  };
};

export type Cases = {
  meta: { activity_fields: Record<string, Record<string, string>> };
  conversion: Conversion[];
  compliance: Compliance[];
  cross_region: CrossRegion[];
  evidence: EvidenceCase[];
  procedure: Procedure[];
};

const file = process.env.WORKED_CASES ?? join(import.meta.dirname, '../../../shared/law/worked-cases.json');

/** The worked cases, where the file is there. */
export const cases: Cases | undefined = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as Cases)
  : undefined;

export const whySkipped = cases ? '' : ' (skipped: no worked-cases.json; name one in WORKED_CASES)';
