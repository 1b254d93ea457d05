import { describe, expect, it } from 'vitest';
import { exemption } from '../../../../src/documents/forms/xinjiang/exemption.ts';
import type { DraftActivity } from '../../../../src/stores/drafts/draft.ts';
import { formInput } from '../input.ts';
import { linesOf, rowsOf } from '../texts.ts';

const service = (serviceType: string, start: string, end: string): DraftActivity => ({
  id: `${serviceType} ${start}`,
  kind: 'exempt-service',
  title: '',
  typed: { serviceType, start, end },
});

const formOf = (activities: DraftActivity[], claimed?: string, details = {}) => {
  const applied = { use: 'title', year: '2023', lastTitle: '2020', claimed } as const;
  const [sheet] = exemption.make(formInput('xinjiang', applied, activities, details));
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const why = (...given: Parameters<typeof formOf>) =>
  rowsOf(formOf(...given)).find(([head]) => head === '免学的理由')?.[1];

describe('新疆 附件2', () => {
  it('gives the services of the years asked for, from 2021, as reasons', () => {
    expect(
      why([service('village', '2022-03-01', '2022-12-31'), service('village', '2019-03-01', '2019-12-31')]),
    ).toBe('2022年3月1日至12月31日，“访惠聚”驻村');
  });

  it('附件2·注3: an exemption that a place made up itself is no reason', () => {
    expect(why([service('local', '2022-03-01', '2022-12-31')])).toBe('');
  });

  it('takes over what the person claims, and says where there is nothing', () => {
    expect(why([], '担任第一书记')).toBe('担任第一书记');
    expect(linesOf(formOf([]))).toContain('理由留空');
  });

  it('leaves the opinion to the office, and fills in what was answered', () => {
    const rows = rowsOf(formOf([], undefined, { appliedTitle: '工程师' }));
    expect(rows.find(([head]) => head === '审核意见')?.[1]?.trim()).toBe('公章\n年　　月　　日');
    expect(rows.find((row) => row.includes('工程师'))?.[2]).toBe('拟申报的专业\n技术职务');
  });
});
