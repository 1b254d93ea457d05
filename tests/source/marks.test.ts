import { describe, expect, it } from 'vitest';
import { readMark, readMarks } from '../../src/source/marks.ts';

describe('readMark', () => {
  it.each([
    ['第一章总则', 'chapter', 1, '一', '第一章'],
    ['第三条 借阅', 'article', 3, '第三条', '第三条 '],
    ['第二十条借阅', 'article', 20, '第二十条', '第二十条'],
    ['第12条 借阅', 'article', 12, '第12条', '第12条 '],
    ['一、借阅', 'han', 1, '一', '一、'],
    ['十二．借阅', 'han', 12, '十二', '十二．'],
    ['（三）借阅', 'hanInBrackets', 3, '(三)', '（三）'],
    ['( 三 ) 借阅', 'hanInBrackets', 3, '(三)', '( 三 ) '],
    ['4.借阅', 'arabic', 4, '4', '4.'],
    ['4、借阅', 'arabic', 4, '4', '4、'],
    ['４．借阅', 'arabic', 4, '4', '４．'],
    ['2.2021年起借阅', 'arabic', 2, '2', '2.'],
    ['(5)借阅', 'arabicInBrackets', 5, '(5)', '(5)'],
    ['（５）借阅', 'arabicInBrackets', 5, '(5)', '（５）'],
    ['5）借阅', 'arabicInBrackets', 5, '(5)', '5）'],
    ['③借阅', 'circled', 3, '③', '③'],
  ])('reads %s', (text, kind, value, segment, written) => {
    expect(readMark(text)).toEqual({ kind, value, segment, written });
  });

  it.each([
    '2021年借阅',
    '1.5倍',
    '3、4层',
    '（试行）',
    '（2007年）',
    '第三条规定的读者',
    '第五条、第六条',
    '一次两本',
  ])('does not take %s for a mark', (text) => {
    expect(readMark(text)).toBeUndefined();
  });

  it.each([
    ['一百零三', 103],
    ['二十三', 23],
    ['十', 10],
  ])('counts %s', (number, value) => {
    expect(readMark(`第${number}条 借阅`)?.value).toBe(value);
  });
});

describe('readMarks', () => {
  it('reads an item and its first child on one line', () => {
    expect(readMarks('4、（1）借阅').map(({ segment }) => segment)).toEqual(['4', '(1)']);
  });

  it('does not take a later bracket for a child', () => {
    expect(readMarks('4、（2）所列图书').map(({ segment }) => segment)).toEqual(['4']);
  });
});
