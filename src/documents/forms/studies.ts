import type { Contribution } from '../../engine/assess.ts';
import type { YearCheck } from '../../engine/check/check.ts';
import type { Facts } from '../../engine/types.ts';
import { day, days } from '../../format/date.ts';
import { countedName, kindName } from '../../format/names.ts';
import { figure, hoursText, unitName } from '../../format/number.ts';
import type { FormInput } from './form.ts';

/** Beside a figure that another reading or a missing fact could change. */
export const doubtMark = '※';

/** Something studied, in words as forms want them. */
export type Study = {
  /** 2018年3月5日至3月9日; empty without a date. */
  when: string;
  /** With its subject, for which forms have no column of their own. */
  what: string;
  /** The kind of activity; empty for hours that were only recognised. */
  how: string;
  /** What is counted of it, on the chosen readings; empty where the text names no figure or a fact is missing. */
  hours: string;
  /** 合格 where the person said so. */
  result: string;
};

const dates = ['end', 'start', 'published', 'granted', 'awarded', 'passedOn', 'decided'];

/** The day that places it in time; empty without one. */
const dayIn = (facts: Facts): string =>
  dates.map((date) => facts[date]).find((date) => typeof date === 'string') ?? '';

function when(facts: Facts): string {
  const { start, end } = facts;
  if (typeof start === 'string' && typeof end === 'string') return days({ from: start, to: end });
  const found = dayIn(facts);
  return found && day(found);
}

/** Passed as an examination, or a training with one. */
const hasPassed = ({ passed, exam, certificate }: Facts): boolean =>
  passed === true || certificate === true || exam === 'pass' || exam === 'pass-on-retake';

function hours({ hours: worth, counted, unit, firm }: Contribution): string {
  if (!worth) return '';
  const isSure = firm && worth.low === worth.high;
  return `${figure(counted)}${unit === 'hours' ? '' : unitName(unit)}${isSure ? '' : doubtMark}`;
}

/** What a year's requirements have of one activity: that in whose unit it counts, before others. */
const contributionsTo = ({ assessments }: YearCheck): Contribution[] => [
  ...new Map(
    assessments
      .flatMap(({ unit, activities }) => activities.map((each) => ({ fits: each.unit === unit, each })))
      .filter(({ each }) => each.place === 'inside')
      .sort((one, other) => Number(one.fits) - Number(other.fits))
      .map(({ each }) => [each.activity, each]),
  ).values(),
];

/** What was studied in a year, in order of time, without what the text expressly does not count. */
export function studiesOf({ policy, vocabulary, activities, read }: FormInput, year: YearCheck): Study[] {
  return contributionsTo(year)
    .filter(({ denied }) => denied === undefined)
    .flatMap((contribution) => {
      const typed = activities.find(({ id }) => id === contribution.activity);
      const facts = read.find(({ id }) => id === contribution.activity)?.facts ?? {};
      if (!typed) return [];
      const kind = kindName(vocabulary, typed.kind);
      const { counts } = contribution;
      const study = {
        when: when(facts),
        what: `${typed.title || kind}${counts ? `（${countedName(counts, policy)}）` : ''}`,
        how: typed.kind === 'certified' ? '' : kind,
        hours: hours(contribution),
        result: hasPassed(facts) ? '合格' : '',
      };
      return [{ study, first: dayIn(facts) }];
    })
    .sort((one, other) => one.first.localeCompare(other.first))
    .map(({ study }) => study);
}

/** Whether a figure is open or could be another. */
export const isDoubtful = ({ hours: text }: Study): boolean => text === '' || text.endsWith(doubtMark);

/** 合计82（72–82）学时，公需20学时，专业62学时: what is counted in a year, with the ends over all readings. */
export function sumsOf({ policy }: FormInput, { assessments }: YearCheck): string {
  return assessments
    .map(({ total, floors, unstated }) =>
      [
        ...[total, ...floors].map(({ of, unit, done }) => {
          const part = of === 'total' ? '合计' : countedName(of, policy);
          return `${part}${hoursText(done)}${unitName(unit)}`;
        }),
        ...(unstated > 0 ? [`没有注明科目${figure(unstated)}${unitName(total.unit)}`] : []),
      ].join('，'),
    )
    .join('；');
}
