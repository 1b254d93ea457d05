import { describe, expect, it } from 'vitest';
import { recognition } from '../../../../src/documents/forms/xinjiang/recognition.ts';
import type { DraftActivity } from '../../../../src/stores/drafts/draft.ts';
import { certified, formInput, training } from '../input.ts';
import { linesOf, rowsOf } from '../texts.ts';

const applied = { use: 'title', year: '2023', lastTitle: '2020' } as const;

const formsOf = (activities: DraftActivity[], details = {}) =>
  recognition.make(formInput('xinjiang', applied, activities, details));

const row = (sheet: ReturnType<typeof formsOf>[number] | undefined, name: string) =>
  sheet && rowsOf(sheet).find(([head]) => head?.replace(/\n/g, '') === name)?.[1];

describe('新疆 附件1', () => {
  it('附件3·1: one form a year, with time, manner and 8 hours for each day of training', () => {
    const sheets = formsOf([
      training('岩土工程', { start: '2022-05-09', end: '2022-05-13', days: '5', organiser: 'university' }),
      training('建筑节能', { start: '2023-05-08', end: '2023-05-10', days: '3', organiser: 'university' }),
      certified('公需课', 'public', '2023-06-01', '30'),
      certified('专业课证书', 'professional', '2023-06-01', '30'),
    ]);
    expect(sheets.map(({ id }) => id)).toEqual(['学时认定登记表-2022', '学时认定登记表-2023']);
    expect(row(sheets[0], '累计学时')).toBe('40');
    expect(row(sheets[1], '活动的时间和方式')).toBe(
      '2023年5月8日至5月10日，培训班、研修班、进修班：建筑节能（专业）',
    );
    expect(row(sheets[1], '累计学时')).toBe('24');
  });

  it('numbers several studies and adds them up; what is not certain is marked', () => {
    const [sheet] = formsOf([
      training('建筑节能', { start: '2023-05-08', end: '2023-05-10', days: '3', organiser: 'university' }),
      training('结构抗震', { end: '2023-08-10' }),
    ]);
    expect(row(sheet, '累计学时')).toBe('1．24\n2．＿＿\n合计至少24');
    expect(sheet && linesOf(sheet)).toContain('还缺事实');
  });

  it('leaves to the unit and the office what they write', () => {
    const [sheet] = formsOf([], { name: '甲', organisers: '丁学会' });
    expect(row(sheet, '姓名')).toBe('甲');
    expect(row(sheet, '活动的组织单位')).toBe('丁学会');
    expect(row(sheet, '单位的审核意见')?.trim()).toMatch(/^公章\n年　　月　　日$/);
    expect(row(sheet, '同级人事（职称）部门的审批意见')).toContain('合计专业课学时：＿＿＿＿');
    expect(sheet && linesOf(sheet)).toContain('没有按附件3折算的专业课记录');
  });

  it('has every field of the annex', () => {
    const [sheet] = formsOf([]);
    const text = (sheet ? rowsOf(sheet).flat() : []).join('').replace(/\n/g, '');
    const { policy } = formInput('xinjiang', applied, []);
    const fields = policy.forms.find(({ id }) => id === 'recognition-form')?.fields ?? [];
    const names = fields.map((field) => field.replace(/[（：].*/, '').replace('身份证号码', '身份证号'));
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });
});
