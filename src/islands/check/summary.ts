import { levelNames, useNames } from '../../format/application.ts';
import { documentText } from '../../format/identity.ts';
import { trackNames } from '../../format/tracks.ts';
import { yearsText } from '../../format/years.ts';
import { draft } from '../../stores/calculator/current.ts';
import { policy } from '../../stores/calculator/result.ts';
import { application, typedApplication } from '../../stores/check/application.ts';
import { askedOfApplication } from '../../stores/check/asked.ts';
import { checked } from '../../stores/check/checked.ts';

const countText = (years: readonly number[]): string =>
  years.length === 1 ? `看${years[0]}年度` : `看${years.length}个年度（${yearsText(years)}年度）`;

/** What is applied for and by which document, in a line: 湖南益阳，2018年度职称评审，副高，看5个年度（2014至2018年度）…… */
export function summaryText(): string {
  const [within, wanted, result] = [policy.value, application.value, checked.value];
  if (!within || !wanted) return '';
  const { track } = draft.value;
  const asked = askedOfApplication.value;
  const { level, groups = [] } = typedApplication.value;
  const hasTrack =
    track !== 'general' && within.requirements.some((requirement) => requirement.track === track);
  const parts = [
    within.name,
    // 2018年度考核, not 2018年度年度考核.
    `${wanted.year}年度${useNames[wanted.use].replace(/^年度/, '')}`,
    ...(hasTrack ? [trackNames[track]] : []),
    ...(level && asked.level ? [levelNames[level]] : []),
    ...(result && result.years.length > 0 ? [countText(result.asked.years)] : []),
    ...(wanted.unit ? [`单位性质为${wanted.unit}`] : []),
    // What the track says already is not said twice.
    ...groups.filter((group) => wanted.groups?.includes(group)),
    ...(wanted.lastTitle && asked.lastTitle ? [`${wanted.lastTitle}年取得现职称`] : []),
    ...(wanted.entry && asked.entry ? [`${wanted.entry}年开始专业技术工作`] : []),
    ...(wanted.claimed ? [`主张免学：${wanted.claimed}`] : []),
  ];
  return `${parts.join('，')}。依据${within.number === 'unknown' ? `《${within.title}》，` : ''}${documentText(within)}。`;
}
