import { describe, expect, it } from 'vitest';
import { excerpt, marked } from '../../src/search/marks.ts';

const text = (stretches: ReturnType<typeof marked>) =>
  stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('marks', () => {
  it('stand around every word, and only there', () => {
    expect(text(marked('论文要发表，论文第一作者', ['论文', '作者']))).toBe('[论文]要发表，[论文]第一[作者]');
    expect(text(marked('没有', ['论文']))).toBe('没有');
    expect(marked('', ['论文'])).toEqual([]);
  });

  it('join where words overlap', () => {
    expect(text(marked('继续教育证书', ['继续教育', '教育证']))).toBe('[继续教育证]书');
  });

  it('are found in any width and case, and leave the text as it is', () => {
    expect(text(marked('ＳＣＩ和〔2021〕', ['sci', '(2021)']))).toBe('[ＳＣＩ]和[〔2021〕]');
  });
});

describe('an excerpt', () => {
  const long = `${'前'.repeat(100)}论文第二作者${'后'.repeat(100)}`;

  it('is the whole text where it is short', () => {
    expect(excerpt('论文', ['论文'], 10)).toBe('论文');
  });

  it('is cut around the words, and says that it is cut', () => {
    const cut = excerpt(long, ['论文', '作者'], 40);
    expect(cut).toMatch(/^…前+论文第二作者后+…$/);
    expect(cut).toHaveLength(42);
  });

  it('is the beginning where no word stands in the text', () => {
    expect(excerpt(long, ['课题'], 10)).toBe(`${'前'.repeat(10)}…`);
  });

  it('prefers the place where most words stand', () => {
    const two = `论文${'一'.repeat(80)}论文和作者${'二'.repeat(80)}`;
    expect(excerpt(two, ['论文', '作者'], 20)).toContain('论文和作者');
  });
});
