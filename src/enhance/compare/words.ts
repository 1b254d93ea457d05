import type { View } from './view.ts';

/** How many topics are shown, and whether they differ. `all`: how many there are. */
export function countText(shown: number, differing: number, all: number, regions: number): string {
  const count = shown === all ? `显示${shown}个主题` : `显示${shown}个主题，共${all}个`;
  if (shown === 0) return `没有主题可显示，共${all}个`;
  if (regions === 1) return count;
  if (differing === shown) return `${count}，均有差异`;
  return differing === 0 ? `${count}，均无差异` : `${count}，${differing}个有差异`;
}

/** Why nothing is shown, and what to do. */
export function emptyText({ find, differ, regions }: View): string {
  const words = find && `名称或内容里没有“${find}”的主题`;
  if (!differ || regions.length === 1) return `${words}。换一个词，或清空筛选。`;
  return words
    ? `${words}，或这些主题没有差异。换一个词，或关掉“只看差异”。`
    : '所选地区在每个主题上都一样。换一个地区，或关掉“只看差异”。';
}

/** What of the address was not understood. */
export const unknownText = (values: readonly string[]): string =>
  `地址里的${values.map((value) => `“${value}”`).join('、')}在这里没有意义，已忽略。`;

/** The view in one line, for paper and for exports. */
export function viewText({ find, differ, regions }: View, names: readonly string[]): string {
  return [
    `地区：${names.join('、')}`,
    ...(find ? [`筛选：${find}`] : []),
    ...(differ && regions.length > 1 ? ['只看差异'] : []),
  ].join('；');
}

/** Why a topic is shown that the filter leaves out. */
export const againstText = (topic: string): string => `“${topic}”不在筛选之内，因地址指定而显示。`;
