import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/query.ts';
import { queries } from './queries.ts';
import { index } from './real.ts';

const asked = Object.entries(queries).flatMap(([theme, list]) =>
  list.map(([query, ...answers]) => ({ theme, query, answers })),
);

const first = (query: string) => search(index, query).hits.slice(0, 3);

it('brings an expected answer among the first three for at least 95 % of the real queries', () => {
  const misses = asked
    .filter(({ query, answers }) => !first(query).some(({ entry }) => answers.includes(entry.to)))
    .map(({ theme, query }) => {
      const got = first(query).map(({ entry }) => `${entry.title} ${entry.to}`);
      return `${theme} ${query}: ${got.join(', ')}`;
    });
  console.log(`${asked.length - misses.length} of ${asked.length} queries. Missed:\n${misses.join('\n')}`);
  expect(asked.length).toBeGreaterThanOrEqual(80);
  expect(misses.length / asked.length).toBeLessThanOrEqual(0.05);
});

describe('an answer', () => {
  it('has all the words that were typed apart', () => {
    const { hits, partial } = search(index, '涪陵 课题 国家级');
    expect(partial).toBe(false);
    for (const { entry } of hits) expect(`${entry.title}${entry.text}`, entry.to).toMatch(/课题|项目|结题/);
  });

  it('stays within the region that is named, besides what concerns every region', () => {
    const { hits, region } = search(index, '益阳 论文');
    expect(region).toBe('yiyang');
    expect(new Set(hits.map(({ entry }) => entry.region))).toEqual(new Set(['yiyang', undefined]));
    expect(hits[0]?.entry.region).toBe('yiyang');
  });

  it('names the words to mark, also for pinyin, synonyms and slips', () => {
    expect(first('lunwen')[0]?.words).toContain('论文');
    expect(first('公须科目')[0]?.words).toContain('公需');
    expect(first('常州 补训')[0]?.words).toContain('补课');
  });

  it('says what was taken for what', () => {
    expect(search(index, '论玟').taken).toEqual([{ typed: '论玟', word: '论文' }]);
    expect(search(index, '论文').taken).toEqual([]);
  });

  it('leaves out an unknown word and says so', () => {
    const { hits, unknown } = search(index, '论文 qqqqqq');
    expect(unknown).toEqual(['qqqqqq']);
    expect(hits.length).toBeGreaterThan(0);
  });

  it('shows what has some of the words when nothing has all', () => {
    const { hits, partial } = search(index, '指纹 三峡库区');
    expect(partial).toBe(true);
    expect(hits.length).toBeGreaterThan(1);
  });

  it('keeps figures whole', () => {
    for (const { entry } of search(index, '36号').hits)
      expect([entry.title, entry.text, ...(entry.also ?? [])].join('')).toMatch(/(?<!\d)36号/);
  });

  it('is empty for what nothing is like', () => {
    expect(search(index, '').hits).toEqual([]);
    expect(search(index, '！？').hits).toEqual([]);
    expect(search(index, 'qqqqqq').hits).toEqual([]);
  });
});
