import { describe, expect, it } from 'vitest';
import { card } from '../../../../src/documents/forms/fuling/card.ts';
import type { DraftActivity } from '../../../../src/stores/drafts/draft.ts';
import { certified, formInput } from '../input.ts';
import { linesOf, rowsOf } from '../texts.ts';

const applied = { use: 'title', year: '2021' } as const;
const cardsOf = (activities: DraftActivity[], details = {}) =>
  card.make(formInput('fuling', applied, activities, details));

describe('涪陵 附件2: the card of a year', () => {
  it('has a line for each study, in order of time, with its subject and the hours counted', () => {
    const [sheet] = cardsOf(
      [
        certified('公需科目', 'public', '2021-08-20', '20'),
        {
          id: 'training',
          kind: 'training',
          title: '测绘新技术',
          // 附件4·一/2: without hours stated, 3 hours for each half day: 2 days are 12.
          typed: { start: '2021-03-05', end: '2021-03-06', subject: 'professional', days: '2' },
        },
      ],
      { name: '甲', unit: '乙单位' },
    );
    const rows = sheet ? rowsOf(sheet) : [];
    expect(rows.slice(3, 5)).toEqual([
      ['2021年3月5日至3月6日', '测绘新技术（专业）', '培训班、研修班、进修班', '12', ''],
      ['2021年8月20日', '公需科目（公需）', '', '20', ''],
    ]);
    expect(rows[0]?.[1]).toBe('甲');
    expect(sheet && linesOf(sheet)).toContain('合计32学时，公需20学时，专业12学时');
  });

  it('leaves the hours open where a fact is missing, and says so', () => {
    const [sheet] = cardsOf([
      {
        id: 'a',
        kind: 'training',
        title: '测绘新技术',
        typed: { end: '2021-03-06', subject: 'professional' },
      },
    ]);
    const row = sheet && rowsOf(sheet)[3];
    expect(row).toEqual(['2021年3月6日', '测绘新技术（专业）', '培训班、研修班、进修班', '', '']);
    expect(sheet && linesOf(sheet)).toContain('合计至少0学时');
    expect(sheet && linesOf(sheet)).toContain('还缺事实');
  });

  it('leaves photo, seal and verification empty', () => {
    const [sheet] = cardsOf([certified('公需科目', 'public', '2021-08-20', '20')], { unit: '乙单位' });
    expect(sheet && rowsOf(sheet).slice(-2)).toEqual([['审验登记'], ['\n年　　月　　日']]);
    expect(sheet && rowsOf(sheet)[0]?.at(-1)).toBe('照片');
    expect(sheet && linesOf(sheet)).toContain('工作单位（盖章）：乙单位');
  });

  it('goes on on another card of the year after eleven lines', () => {
    const many = Array.from({ length: 12 }, (_, index) => certified(`${index}`, 'public', '2021-08-20', '2'));
    const sheets = cardsOf(many);
    expect(sheets.map(linesOf).map((text) => /第\d张，共\d张/.exec(text)?.[0])).toEqual([
      '第1张，共2张',
      '第2张，共2张',
    ]);
    expect(sheets.map((sheet) => rowsOf(sheet).length)).toEqual([16, 16]);
  });
});
