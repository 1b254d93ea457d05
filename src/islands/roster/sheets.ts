import type { Sheet } from '../../documents/xlsx.ts';
import { day } from '../../format/date.ts';
import { documentText } from '../../format/identity.ts';
import { levelName } from '../../format/level.ts';
import { locatorText } from '../../format/locator.ts';
import { figure, hoursText } from '../../format/number.ts';
import { governs, yearsText } from '../../format/years.ts';
import type { CountedLevel, Counts } from '../../stores/roster/counts.ts';
import type { Line, LineYear, Part } from '../../stores/roster/line.ts';
import type { Roster, RosterPerson } from '../../stores/roster/people.ts';
import { readingsTaken } from '../../stores/roster/readings.ts';
import { type Subject, shortIn, subjectKey } from '../../stores/roster/subjects.ts';
import type { Job } from '../../stores/roster/work.ts';
import { verdictNames } from '../draft/verdicts.ts';
import { inUnit, rankNames, shortName, subjectName, totalOf, uses } from './words.ts';

/** Who somebody is on a sheet, and what they come to; no line before they are calculated. */
export type Row = {
  person: Pick<RosterPerson, 'name' | 'number' | 'department' | 'level' | 'title'>;
  line: Line | undefined;
};

/** What is saved of a roster. */
export type Saved = {
  roster: Pick<Roster, 'name'>;
  job: Job;
  entries: readonly Row[];
  subjects: readonly Subject[];
  /** The years that are worked out, the first first. */
  years: readonly number[];
  /** Of a year, by level. */
  counts: Record<CountedLevel, Counts>;
  countedYear: number;
};

/** What stands for somebody who is not calculated. */
const notYet = '没有算';

const who = ['姓名', '工号', '部门', '级别', '现任职称'];
const widthsOfWho = [12, 14, 18, 10, 16];

const whoOf = ({ person: { name, number = '', department = '', level, title = '' } }: Row): string[] => [
  name,
  number,
  department,
  levelName(level),
  title,
];

const firmText = ({
  verdict,
  firm,
  chosen,
}: Pick<LineYear, 'verdict' | 'firm'> & { chosen?: boolean }): string => {
  if (verdict === 'undecided') return '';
  if (chosen) return '按所选年度';
  return firm ? '不随读法变' : '随读法变';
};

const yearName = (year: number, { policy }: Job): string =>
  `${year}年度${governs(policy, year) ? '' : '（参照）'}`;

/** Everybody in a row: the verdict on the application, on each year, what is short and which papers are missing. */
function everybody({ job, entries, subjects, years }: Saved): Sheet {
  const head = [
    ...who,
    '结论',
    '换读法',
    ...years.map((year) => yearName(year, job)),
    ...subjects.map((subject) => shortName(subject, job.policy)),
    '缺材料（项）',
  ];
  const rows = entries.map((entry) => {
    const { line } = entry;
    if (!line) return [...whoOf(entry), notYet, ...head.slice(who.length + 1).map(() => '')];
    const verdictIn = (year: number) => line.years.find((each) => each.year === year)?.verdict;
    return [
      ...whoOf(entry),
      verdictNames[line.verdict],
      firmText(line),
      ...years.map((year) => {
        const verdict = verdictIn(year);
        return verdict ? verdictNames[verdict] : '';
      }),
      ...subjects.map((subject) => {
        const short = shortIn(line, subject, undefined);
        return short === undefined ? '' : figure(short);
      }),
      String(line.papersMissing),
    ];
  });
  const widths = [...widthsOfWho, 10, 12, ...years.map(() => 14), ...subjects.map(() => 14), 12];
  return { name: '名册', rows: [head, ...rows], widths, fixed: 1 };
}

const dueText = ({ due }: Part): string => {
  if (typeof due === 'number') return due > 0 ? `${figure(due)}` : '没有最低数';
  return due === 'some' ? '要有，最低数没有写' : '未规定';
};

/** A year of everybody: done, due and short of each subject, with the clauses. */
function yearSheet(saved: Saved, year: number): Sheet {
  const { job, entries, subjects } = saved;
  const head = [
    ...who,
    '结论',
    '换读法',
    '是否申报要求的年度',
    ...subjects.flatMap((subject) => {
      const name = subjectName(subject, job.policy);
      return [`${name}已有`, `${name}要求`, `差${name}`].map((each) => inUnit(each, subject));
    }),
    '依据',
    '说明',
  ];
  const blank = head.slice(who.length + 1).map(() => '');
  const rows = entries.map((entry) => {
    const found = entry.line?.years.find((each) => each.year === year);
    if (!found) return [...whoOf(entry), entry.line ? '没有算这一年' : notYet, ...blank];
    return [
      ...whoOf(entry),
      verdictNames[found.verdict],
      firmText(found),
      found.asked ? '是' : '否',
      ...subjects.flatMap((subject) => {
        const part = found.parts.find((each) => subjectKey(each) === subjectKey(subject));
        return part ? [hoursText(part.done), dueText(part), figure(part.short)] : ['', '', ''];
      }),
      found.clauses.map(locatorText).join('、'),
      found.empty ? '没有记录，不能当作没有学习' : '',
    ];
  });
  const widths = [...widthsOfWho, 10, 12, 12, ...subjects.flatMap(() => [16, 16, 14]), 24, 26];
  return { name: yearName(year, job), rows: [head, ...rows], widths, fixed: 1 };
}

function countSheet({ counts, countedYear, job }: Saved): Sheet {
  const row = (name: string, { done, notDone, undecided, turning }: Counts) => [
    name,
    ...[done + notDone + undecided, done, notDone, undecided, turning].map(String),
  ];
  const levels = Object.keys(rankNames) as CountedLevel[];
  return {
    name: '人数统计',
    rows: [
      [yearName(countedYear, job), '人数', '完成', '未完成', '无法判定', '完成和未完成里换读法会变的'],
      ...levels.map((level) => row(rankNames[level], counts[level])),
      row('合计', totalOf(counts)),
    ],
    widths: [18, 10, 10, 10, 10, 28],
  };
}

/** By what was calculated. */
function aboutSheet({ roster, job, years, entries }: Saved): Sheet {
  const { policy, use, year, today, readings } = job;
  const beyond = years.filter((each) => !governs(policy, each));
  const left = entries.filter(({ line }) => !line).length;
  const rows = [
    ['单位', roster.name],
    ['地区和文件', `${policy.name}，${documentText(policy)}`],
    ['规则版本', policy.version],
    ['用途', uses[use]],
    ['申报年度', `${year}年度`],
    ['计算日期', day(today)],
    ['人数', `${entries.length}人${left > 0 ? `，其中${left}人没有算` : ''}`],
    ...(beyond.length > 0
      ? [['参照', `${yearsText(beyond)}年度只能参照，这份文件没有写明管这些年度。`]]
      : []),
    ['说明', '文件的现行效力未核验。这是自查结果，以主管部门认定为准。无法判定的人不算完成，也不算未完成。'],
    ...readingsTaken(policy, readings).map(({ asks, says, clauses, isDefault }) => [
      '读法',
      `${asks}：${says}${isDefault ? '（默认）' : '（已改）'}［${clauses.map(locatorText).join('、')}］`,
    ]),
  ];
  return { name: '说明', rows: [['项目', '内容'], ...rows], widths: [14, 90] };
}

/** A roster as sheets of text: everybody in a row, a sheet a year, the counts, and by what was calculated. */
export const sheetsOf = (saved: Saved): Sheet[] => [
  everybody(saved),
  ...saved.years.map((year) => yearSheet(saved, year)),
  countSheet(saved),
  aboutSheet(saved),
];
