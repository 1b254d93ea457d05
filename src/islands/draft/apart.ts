import type { Assessment, Contribution } from '../../engine/assess.ts';
import { unitName } from '../../format/number.ts';

/** Records that are not in the total, together with why. */
export type Apart = { why: string; records: string[]; open: boolean };

const isUnsettled = ({ state }: Contribution): boolean => state === 'unspecified' || state === 'incomplete';

/** The records that are not in the total: silence, missing facts or dates, another year, another unit. */
export function apartFrom({ activities, span, year, unit }: Assessment): Apart[] {
  const ids = (which: (contribution: Contribution) => boolean) =>
    activities.filter(which).map(({ activity }) => activity);
  const settled = activities.filter(
    (contribution) => !isUnsettled(contribution) && contribution.state !== 'denied',
  );
  const among = (which: (contribution: Contribution) => boolean) =>
    settled.filter(which).map(({ activity }) => activity);
  const groups: Apart[] = [
    {
      why: '未规定，不计入合计，也不是0',
      records: ids(({ state, place }) => state === 'unspecified' && !(span && place === 'outside')),
      open: true,
    },
    { why: '缺事实，填好后再算', records: ids(({ state }) => state === 'incomplete'), open: true },
    {
      why: '没有日期，不知道算在哪一年',
      records: span ? among(({ place }) => place === 'undated') : [],
      open: true,
    },
    { why: `不在${year}年度`, records: span ? among(({ place }) => place === 'outside') : [], open: false },
    { why: '原文不计', records: ids(({ state }) => state === 'denied'), open: false },
    {
      why: `单位不是${unitName(unit)}，不相加`,
      records: among((contribution) => contribution.unit !== unit && contribution.place === 'inside'),
      open: false,
    },
  ];
  return groups.filter(({ records }) => records.length > 0);
}
