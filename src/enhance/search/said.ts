import type { Group } from '../../search/groups.ts';
import { near } from '../../search/near.ts';
import type { Index } from '../../search/prepare.ts';
import type { Answer } from '../../search/query.ts';

/** Ways to search, for somebody who has not typed yet. */
export const examples = ['论文 第二作者', '学时不够', '涪人社 36号', 'gongxu'];

/** Good places to start: the pages and the documents. */
export function startsOf({ data: { entries } }: Index): Group[] {
  return (['page', 'document'] as const).map((kind) => {
    const hits = entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ entry, score: 0, words: [] }));
    return { name: kind === 'page' ? '页面' : '文件', hits, all: hits.length, mixed: false };
  });
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

/**
 * What was found, in one or two sentences.
 * @param shown how many results are listed
 */
export function saidOf({ hits, partial, unknown, taken }: Answer, shown: number): string {
  const found = partial
    ? '没有一处同时含有这些词，下面是含有其中一部分的。'
    : hits.length === 0
      ? '没有找到。'
      : shown < hits.length
        ? `找到${hits.length}条，列出最相关的${shown}条。`
        : `找到${hits.length}条。`;
  return [
    found,
    ...taken.map(({ typed, word }) => `“${typed}”按“${word}”搜索。`),
    ...(unknown.length > 0 && hits.length > 0 ? [`没有${quoted(unknown)}，已略过。`] : []),
  ].join('');
}

/** What to try when nothing, or nothing whole, is found: near words, and the same query everywhere. */
export function suggestionsFor(
  index: Index,
  query: string,
  answer: Answer,
): [name: string, queries: string[]][] {
  const words = near(index, query);
  const names = index.data.regions.find(({ id }) => id === answer.region)?.also ?? [];
  const everywhere = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), query)
    .trim();
  return [
    ...(everywhere !== '' && everywhere !== query ? [['不限地区', [everywhere]] as [string, string[]]] : []),
    ...(words.length > 0 ? [['也许想找', words] as [string, string[]]] : []),
  ];
}
