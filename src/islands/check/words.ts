import type { Assessment, Line } from '../../engine/assess.ts';
import type { ApplicationFact } from '../../engine/check/application.ts';
import type { Check, YearCheck } from '../../engine/check/check.ts';
import { countedName } from '../../format/names.ts';
import { figure, hoursText, unitName } from '../../format/number.ts';
import { yearsText } from '../../format/years.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { professionalFirst, verdictNames } from '../draft/verdicts.ts';

/** What a fact of the application is called. */
export const factNames: Record<ApplicationFact, string> = {
  unit: '单位性质',
  level: '申报级别',
  lastTitle: '取得现职称的年度',
  entry: '开始专业技术工作的年度',
};

/** One requirement over its period: a year, or several years with one result. */
export type ReportRow = {
  years: number[];
  assessment: Assessment;
  verdict: YearCheck['verdict'];
  empty: boolean;
};

/** The years of a check, a row for each requirement; a period of several years stands once. */
export function reportRows(years: readonly YearCheck[]): ReportRow[] {
  const found = new Map<string, ReportRow>();
  for (const { year, assessments, verdict, empty } of years)
    for (const assessment of assessments) {
      const { requirement, span } = assessment;
      // Without its span, a period is the same unknown one for every year.
      const name = [requirement, span?.from, span?.to].join(' ');
      const row = found.get(name);
      const own = assessments.length === 1 || empty ? verdict : assessment.verdict;
      if (row) row.years.push(year);
      else found.set(name, { years: [year], assessment, verdict: own, empty });
    }
  return [...found.values()];
}

const order = ['met', 'exempt', 'not-met', 'undecided'] as const;

/** How many years came out how: 5个年度中, 2个符合, 2个不符合, 1个无法判定. */
export function countsText({ years, asked }: Check): string[] {
  const counts = order.flatMap((verdict) => {
    const count = years.filter((each) => each.verdict === verdict).length;
    return count > 0 ? [`${count}个${verdictNames[verdict]}`] : [];
  });
  const enough = asked.enough === 'any' && years.length > 1 ? '只要一个' : '';
  return [`${years.length}个年度${enough ? `里${enough}` : '中'}`, ...counts];
}

const unitAfter = (line: Line): string => (line.unit === 'hours' ? '' : unitName(line.unit));
const shortText = (line: Line): string => `差${figure(line.short)}${unitAfter(line)}`;

/** The lines of a requirement at which an application looks. */
export const linesOf = ({ total, floors }: Assessment, parts: Check['parts']): Line[] =>
  parts
    ? floors.filter(({ of }) => parts.some((part) => part === of))
    : [total, ...professionalFirst(floors)];

/** What is short of one requirement, the total first: 差26, 专业差6. */
const gapsOf = (assessment: Assessment, parts: Check['parts'], policy: Policy): string[] =>
  linesOf(assessment, parts)
    .filter((line) => line.short > 0 && line.verdict !== 'met')
    .map((line) => `${line.of === 'total' ? '' : countedName(line.of, policy)}${shortText(line)}`);

/** How much of the total is short: 差26; nothing where nothing is. */
export const totalGap = ({ total }: Assessment): string =>
  total.short > 0 && total.verdict !== 'met' ? shortText(total) : '';

/** How many records count of which the subject is not known. */
export const withoutSubject = ({ activities }: Assessment): number =>
  activities.filter(({ counts, counted, fulfils }) => counted > 0 && counts === undefined && !fulfils).length;

const open = '待定';

/** Why a year came out as it did, in half a sentence: of what is short the total, else the subjects. */
function briefly({ assessment, verdict, empty }: ReportRow, parts: Check['parts'], policy: Policy): string {
  if (empty) return '没有记录';
  if (!assessment.span) return '周期待定';
  const [first, ...others] = gapsOf(assessment, parts, policy);
  const gaps = assessment.total.short > 0 && !parts ? first : [first, ...others].filter(Boolean).join('，');
  const unnamed = withoutSubject(assessment);
  if (verdict === 'undecided' && unnamed > 0) return `须先注明${unnamed}条记录的科目`;
  if (verdict === 'undecided') return gaps ? `${gaps}，${open}` : open;
  return gaps ?? '';
}

/** What is short, year by year: 2016年差26; 2017年须先注明1条记录的科目. */
export const shortTexts = (check: Check, policy: Policy): string[] => {
  const rows = reportRows(check.years).filter(
    ({ verdict }) => verdict === 'not-met' || verdict === 'undecided',
  );
  const said = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const brief = briefly(row, check.parts, policy);
    if (brief) said.set(brief, [...(said.get(brief) ?? []), row]);
  }
  // Of a year about which more is said, it says nothing.
  const told = new Set(rows.flatMap((row) => (said.get(open)?.includes(row) ? [] : row.years)));
  if (said.get(open)?.every(({ years }) => years.every((year) => told.has(year)))) said.delete(open);
  return [...said].map(([brief, of]) => {
    const years = [...new Set(of.flatMap((row) => row.years))].sort((a, b) => a - b);
    return `${yearsText(years)}年${of.length > 1 && brief.startsWith('差') ? '各' : ''}${brief}`;
  });
};

/** What a part lacks: （差6，一般要60）; nothing where it lacks nothing. */
function lackText(line: Line): string {
  if (line.short === 0 || line.verdict === 'met' || typeof line.due !== 'number') return '';
  return `（${shortText(line)}，${line.strength === 'generally' ? '一般' : ''}要${figure(line.due)}）`;
}

/** What was done by subject: 专业60, 公需24（差6，一般要30）, and what has no subject. */
export function subjectsText({ floors, unstated }: Assessment, policy: Policy): string[] {
  const subjects = professionalFirst(floors).map((line) => {
    const name = countedName(line.of as Parameters<typeof countedName>[0], policy);
    return `${name}${hoursText(line.done)}${unitAfter(line)}${lackText(line)}`;
  });
  return unstated > 0 ? [...subjects, `未注明科目${figure(unstated)}`] : subjects;
}
