import type { Application } from '../../src/engine/check/application.ts';
import { type Check, check } from '../../src/engine/check/check.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import type { Compliance } from './cases.ts';
import { Unmapped } from './fields.ts';
import { activitiesOf } from './record.ts';

const uses: Record<string, Application['use']> = {
  title_application: 'title',
  post_appointment: 'appointment',
};

/** Whether a case asks if an application would be accepted. */
export const isApplication = ({ question }: Compliance): boolean => question in uses;

const levels: Record<string, Application['level']> = { 高级: 'senior', 中级: 'intermediate', 初级: 'junior' };

/** Papers by the words of the provisions; others are named as the case names them. */
const papers: Record<string, string> = {
  公共科目合格证: '《公共科目合格证》原件',
  继续教育证书: '《继续教育证书》原件',
  专业课证明2021: '学完专业课的证明',
  任职资格证书: '任职资格证书（或资格文件）',
};

function personOf(person: Compliance['person']): Partial<Application> {
  const { unit, level, degree, exemption, form_approved: _, ...rest } = person;
  const [unknown] = Object.keys(rest);
  if (unknown) throw new Unmapped(`An application names ${unknown} of the person.`);
  return {
    ...(unit !== undefined && { unit: unit === '市直' ? '市直单位' : String(unit) }),
    ...(level !== undefined && { level: levels[String(level)] }),
    ...(degree === '博士' && { groups: ['博士'] }),
    ...(exemption !== undefined && { claimed: String(exemption) }),
  };
}

/** Puts an application in our terms, and checks it. */
function checkCase(policy: Policy, given: Compliance, defaultYear: number): Check {
  const years = Array.isArray(given.record) ? {} : given.record;
  const activities = Object.entries(years).flatMap(([year, entries]) =>
    activitiesOf(policy, entries, Number(year), false).map((each) => ({ ...each, id: `${year} ${each.id}` })),
  );
  const use = uses[given.question];
  if (!use) throw new Unmapped(`The adapter knows no question ${given.question}.`);
  const last = Object.keys(years).map(Number).sort().at(-1);
  const application: Application = {
    // A case without years is about the first application that the document asks a year of.
    ...{ use, year: given.application_year ?? last ?? defaultYear + 1 },
    ...personOf(given.person),
    held: given.evidence_held?.map((paper) => papers[paper] ?? paper),
  };
  return check(policy, { activities }, application);
}

const verdicts = { met: 'pass', 'not-met': 'fail', undecided: 'undetermined', exempt: 'exempt' };

/** The differences between what a case expects of an application and what was found, a line each. */
export function differencesOfApplication(policy: Policy, given: Compliance, defaultYear: number) {
  const found = checkCase(policy, given, defaultYear);
  const lacksPapers = given.evidence_held !== undefined && found.papers.missing.length > 0;
  const [verdict, robust] = lacksPapers ? ['fail', true] : [verdicts[found.verdict], found.firm];
  const lines: string[] = [];
  const compare = (what: string, wanted: unknown, got: unknown) => {
    if (wanted !== got)
      lines.push(`${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(got)}`);
  };
  compare('verdict', given.expected.verdict, verdict);
  compare('robust', given.expected.robust, robust);
  for (const { year, assessments } of found.years) {
    const wanted = given.expected.totals?.[year];
    if (wanted !== undefined) compare(`done ${year}`, wanted, assessments[0]?.total.done.value);
  }
  const steps = [
    `${found.asked.years.join(', ')}${found.asked.open ? ' and perhaps others' : ''}`,
    ...found.years.map((each) => `${each.year}: ${each.verdict}${each.firm ? '' : ', not on every reading'}`),
    `papers: ${found.papers.papers.join(', ')}; missing: ${found.papers.missing.join(', ')}`,
  ];
  return { lines, steps };
}
