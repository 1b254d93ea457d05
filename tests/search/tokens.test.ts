import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { index } from './real.ts';

const needed = (query: string) =>
  tokensOf(index, fold(query)).map((run) => run.filter((token) => token.needed).map(({ typed }) => typed));
const words = (query: string) =>
  tokensOf(index, fold(query)).flatMap((run) => run.flatMap((token) => token.words.map(({ word }) => word)));

describe('a query is cut into words', () => {
  it('at spaces and brackets', () => {
    expect(needed('论文 第二作者')).toHaveLength(2);
    expect(needed('〔2021〕36')).toEqual([['2021'], ['36']]);
  });

  it('within a phrase, where words are known', () => {
    expect(needed('益阳论文')).toEqual([['益阳', '论文']]);
    expect(needed('公需科目多少学时')).toEqual([['公需科目', '学时']]);
  });

  it('but never within a figure', () => {
    expect(needed('涪人社2021').flat()).toContain('2021');
  });

  it('and question words need not be there, unless there is nothing else', () => {
    expect(needed('学时不够怎么办').flat()).not.toContain('怎么办');
    expect(needed('怎么办').flat()).toEqual(['怎么办']);
  });
});

describe('what counts as a word', () => {
  it('is the word, and what it is called elsewhere', () => {
    expect(words('补训')).toEqual(expect.arrayContaining(['补训', '补课', '补学']));
  });

  it('is what its pinyin spells', () => {
    expect(words('lunwen')).toContain('论文');
    expect(words('lw')).toContain('论文');
    expect(words("gong'xu")).toContain('公需');
  });

  it('is what it may be a slip of, when it stands nowhere', () => {
    expect(words('论玟')).toContain('论文');
    expect(words('lunwem')).toContain('论文');
    expect(words('网路课程')).toContain('网络课程');
    expect(words('论文')).not.toContain('论著');
  });

  it('is nothing for what nothing is like', () => {
    expect(words('qqqqqq')).toEqual([]);
  });
});
