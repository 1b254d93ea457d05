import { describe, expect, it } from 'vitest';
import { select, type Topic } from '../../../src/enhance/compare/select.ts';
import { wholeView } from '../../../src/enhance/compare/view.ts';

const regions = ['a', 'b', 'c'];
const topics: Topic[] = [
  {
    id: 'paper',
    about: '发表论文 学时认定',
    says: ['每篇10学时', '每篇5学时', '每篇10学时'],
    answers: ['0', '1', '0'],
  },
  { id: 'book', about: '出版著作 学时认定', says: ['未规定', '未规定', '未规定'], answers: ['0', '0', '0'] },
  {
    id: 'place',
    about: '由谁办理 登记验证',
    says: ['单位，凭论文', '个人', 'ＣＡ 证书'],
    answers: ['0', '1', '2'],
  },
];
const whole = wholeView(regions);
const shown = (view: Partial<typeof whole>, named?: string) => {
  const { shown, differing, against } = select(topics, { ...whole, ...view }, regions, named);
  return { shown: [...shown], differing, against };
};

describe('the topics of a view', () => {
  it('are all without a wish', () => {
    expect(shown({})).toMatchObject({ shown: ['paper', 'book', 'place'], differing: 2 });
  });

  it('differ in the regions that are shown, not in others', () => {
    expect(shown({ differ: true }).shown).toEqual(['paper', 'place']);
    expect(shown({ differ: true, regions: ['c', 'a'] }).shown).toEqual(['place']);
  });

  it('are all shown with one region, where nothing can differ', () => {
    expect(shown({ differ: true, regions: ['a'] })).toMatchObject({
      shown: ['paper', 'book', 'place'],
      differing: 0,
    });
  });

  it('contain every word in name, group or text, whatever width and case', () => {
    expect(shown({ find: '论文' }).shown).toEqual(['paper', 'place']);
    expect(shown({ find: '论文 10 学时' }).shown).toEqual(['paper']);
    expect(shown({ find: 'ca证书' }).shown).toEqual(['place']);
    expect(shown({ find: '学时认定' }).shown).toEqual(['paper', 'book']);
    expect(shown({ find: '讲课' }).shown).toEqual([]);
  });

  it('are not looked for in regions that are not shown', () => {
    expect(shown({ find: '论文', regions: ['b'] }).shown).toEqual(['paper']);
  });

  it('include the one that the address names, and say so where the view leaves it out', () => {
    expect(shown({ find: '论文' }, 'book')).toEqual({
      shown: ['paper', 'place', 'book'],
      differing: 2,
      against: 'book',
    });
    expect(shown({ find: '论文' }, 'paper').against).toBeUndefined();
    expect(shown({ find: '论文' }, 'nowhere').against).toBeUndefined();
  });
});
