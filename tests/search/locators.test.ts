import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { locatorKey, locatorMatch, locatorsIn } from '../../src/search/locators.ts';

const keysIn = (query: string) => locatorsIn(fold(query)).keys;

describe('a locator', () => {
  it('has one form however it is written', () => {
    for (const locator of ['附件5·4（2）', '附件5/4(2)', '附件五 4（2）'])
      expect(locatorKey(locator)).toBe('附件/5/4/2');
    expect(locatorKey('第十条')).toBe('10条');
    expect(locatorKey('附件3·第七条·第4段')).toBe('附件/3/7条/4段');
    expect(locatorKey('附件3/第七条/¶4')).toBe('附件/3/7条/4段');
  });

  it('is found in a query, and the words around it stay', () => {
    expect(locatorsIn(fold('益阳附件5·4（2） 论文'))).toEqual({ keys: ['附件/5/4/2'], rest: '益阳  论文' });
    expect(keysIn('附件5 4(2)')).toEqual(['附件/5/4/2']);
    expect(keysIn('第10条')).toEqual(['10条']);
    expect(keysIn('常州第二十三条')).toEqual(['23条']);
    expect(keysIn('二·（一）·6')).toEqual(['2/1/6']);
    expect(keysIn('益阳 四·1')).toEqual(['4/1']);
  });

  it('is not seen in amounts, dates and document numbers', () => {
    for (const query of [
      '90学时',
      '12月31日',
      '〔2021〕36号',
      '人社部令第25号',
      '近5年',
      '一般不少于',
      '三分之二',
    ])
      expect(keysIn(query), query).toEqual([]);
  });

  it('is answered by the clause itself, by the end of its locator, and by what lies below', () => {
    expect(locatorMatch('10条', '10条')).toBe(1);
    expect(locatorMatch('附件/3/10条', '10条')).toBeGreaterThan(locatorMatch('附件/3/10条', '附件/3'));
    expect(locatorMatch('附件/3/10条', '附件/3')).toBeGreaterThan(0);
    expect(locatorMatch('附件/5/40', '附件/5/4')).toBe(0);
  });
});
