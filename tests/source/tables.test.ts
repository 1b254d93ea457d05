import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/source/lines.ts';
import { isForm, tableEnd, tableText } from '../../src/source/tables.ts';

describe('tableEnd', () => {
  it.each([
    ['cells between tabs', '书名\t册数\n甲\t2\n以上为准。', 2],
    ['one cell a line', '\t书名\n\t册数\n\t\n\n\t甲\n\n以上为准。', 5],
    ['header cells alone', '\t书名\n\t册数\n\t日期', 3],
    ['bars', '| 书名 | 册数 |\n|---|---|\n| 甲 | 2 |', 3],
    ['a paragraph with a tab before it', '\t读者应当爱护图书。\n\t损坏的照价赔偿。', 0],
    ['an item with a tab after its mark', '1.\t读者应当爱护图书。', 0],
  ])('finds %s', (_, text, end) => {
    expect(tableEnd(readLines(text), 0)).toBe(end);
  });
});

describe('tableText', () => {
  it('puts filled cells between bars and rows on lines', () => {
    expect(tableText(readLines('书名\t\t册数\t\n甲\t2'))).toBe('书名 | 册数\n甲 | 2');
  });

  it('puts a flattened table together', () => {
    expect(tableText(readLines('\t书名\n\t出版\n年月\n\n\t\n\t甲书。\n乙书'))).toBe(
      '书名 | 出版年月\n甲书。 乙书',
    );
  });

  it('takes wide gaps for columns', () => {
    expect(tableText(readLines('填表人：          日期：  年  月'))).toBe('填表人： | 日期： 年 月');
  });
});

describe('isForm', () => {
  it.each([
    ['a table', '\t书名\n\t册数\n\t日期', true],
    ['columns', '姓名        班级\n电话        地址', true],
    ['provisions', '1.借书不超过两本。\n书名\t册数', false],
    ['prose', '读者应当爱护图书。', false],
  ])('judges %s', (_, text, form) => {
    expect(isForm(readLines(text))).toBe(form);
  });
});
