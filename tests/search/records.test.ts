import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/search/types.ts';
import { policies, vocabulary } from '../format/real.ts';
import { data } from './real.ts';

const ofKind = (kind: string) => data.entries.filter((entry) => entry.kind === kind);

describe('what can be found', () => {
  it('is everything of every document, once', () => {
    const all = (list: (policy: (typeof policies)[number]) => unknown[]) =>
      policies.reduce((sum, policy) => sum + list(policy).length, 0);
    expect(ofKind('document')).toHaveLength(policies.length);
    expect(ofKind('clause')).toHaveLength(all(({ clauses }) => clauses));
    expect(ofKind('rule')).toHaveLength(all(({ rules }) => rules));
    expect(ofKind('limit')).toHaveLength(all(({ limits }) => limits));
    expect(ofKind('reading')).toHaveLength(all(({ readings }) => readings));
    expect(ofKind('form')).toHaveLength(all(({ forms }) => forms));
    expect(ofKind('requirement')).toHaveLength(all(({ requirements }) => requirements));
    expect(ofKind('provision')).toHaveLength(all(({ provisions }) => provisions));
    expect(ofKind('evidence')).toHaveLength(all(({ evidence }) => evidence));
    expect(ofKind('silence')).toHaveLength(all(({ silences }) => silences));
    expect(new Set(data.entries.map(({ to }) => to)).size).toBe(data.entries.length);
  });

  it('and every kind of activity', () => {
    expect(ofKind('activity').map(({ title }) => title)).toEqual(vocabulary.kinds.map(({ name }) => name));
  });

  it('and every term', () => {
    expect(ofKind('term').map(({ title }) => title)).toEqual(vocabulary.glossary.map(({ term }) => term));
  });

  it('and every topic of the matrix', () => {
    expect(ofKind('topic').map(({ title }) => title)).toEqual(
      vocabulary.topics.flatMap(({ topics }) => topics.map(({ name }) => name)),
    );
  });

  it('has a title, an address and a known kind', () => {
    for (const { kind, title, to } of data.entries) {
      expect(kinds).toContain(kind);
      expect(title, to).not.toBe('');
      expect(to).toMatch(/^\//);
    }
  });

  it('says no internal word', () => {
    for (const { title, text } of data.entries)
      expect(`${title}${text}`).not.toMatch(/unknown|undefined|\[object/);
  });
});

describe('words', () => {
  it('have a syllable for each character', () => {
    for (const { word, pinyin } of data.words) expect(pinyin.split(' '), word).toHaveLength(word.length);
  });

  it('are spelt as they are read in their place', () => {
    const pinyin = (word: string) => data.words.find((known) => known.word === word)?.pinyin;
    expect(pinyin('公需科目')).toBe('gong xu ke mu');
    expect(pinyin('重庆')).toBe('chong qing');
  });

  it('of one region lead to those of another', () => {
    expect(data.same.补课).toContain('补训');
    expect(data.same.公共科目).toContain('公需科目');
    expect(data.everyday.文章).toContain('论文');
  });
});

it('all of it is small enough to be fetched on a phone', () => {
  expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(150_000);
});
