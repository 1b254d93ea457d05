import { describe, expect, it } from 'vitest';
import { actsOf, actTitle, commonActs } from '../../src/format/acts.ts';
import { linjiang } from './linjiang.ts';
import { policies } from './real.ts';

const citing = (id: string, ...cites: { title: string; number?: string }[]) =>
  linjiang({ id, cites: cites.map((cited) => ({ ...cited, clause: ['题头'] })) });

const found = (...documents: ReturnType<typeof citing>[]) =>
  actsOf(documents).map(({ title, number, citedBy }) => [
    title,
    number,
    citedBy.map(({ policy }) => policy.id).join(),
  ]);

describe('an act is recognised', () => {
  it('under the same title, with or without marks, 关于印发 or 试行', () => {
    expect(found(citing('a', { title: '学习条例' }), citing('b', { title: '《学习条例》' }))).toEqual([
      ['学习条例', undefined, 'a,b'],
    ]);
    expect(
      found(
        citing('a', { title: '某局关于印发〈学习办法（试行）〉的通知' }),
        citing('b', { title: '学习办法' }),
      ),
    ).toHaveLength(1);
  });

  it('under the same number, however its bracket is written, and whatever the title', () => {
    expect(
      found(
        citing('a', { title: '学习办法', number: '学发〔2007〕96号' }),
        citing('b', { title: '关于学习的办法', number: '学发[2007]96号' }),
      ),
    ).toEqual([['学习办法', '学发〔2007〕96号', 'a,b']]);
  });

  it('by title where only one gives the number, which then counts', () => {
    expect(
      found(citing('a', { title: '学习规定' }), citing('b', { title: '学习规定', number: '令第25号' })),
    ).toEqual([['学习规定', '令第25号', 'a,b']]);
  });

  it('but not under another number, nor as the method of an act', () => {
    expect(
      found(
        citing('a', { title: '年度通知', number: '学函〔2018〕29号' }),
        citing('b', { title: '年度通知', number: '学函〔2019〕30号' }),
      ),
    ).toHaveLength(2);
    expect(found(citing('a', { title: '学习条例' }, { title: '《学习条例》实施办法' }))).toHaveLength(2);
  });
});

it('the year is the one in the number', () => {
  const years = actsOf([
    citing(
      'a',
      { title: '甲', number: '学发〔2007〕96号' },
      { title: '乙', number: '学习令第25号' },
      { title: '丙' },
    ),
  ]).map(({ year }) => year);
  expect(years).toEqual([2007, undefined, undefined]);
});

it('a title is set between marks, unless it begins with one', () => {
  expect(['学习条例', '《学习条例》实施办法'].map((title) => actTitle({ title }))).toEqual([
    '《学习条例》',
    '《学习条例》实施办法',
  ]);
});

it('the five documents cite 24 acts, one of them three times', () => {
  const acts = actsOf(policies);
  expect(acts).toHaveLength(24);
  expect(
    commonActs(acts).map(({ title, citedBy }) => [title, citedBy.map(({ policy }) => policy.id).sort()]),
  ).toEqual([['专业技术人员继续教育规定', ['luojiang', 'xinjiang', 'yiyang']]]);
});
