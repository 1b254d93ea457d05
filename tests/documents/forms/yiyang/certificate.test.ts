import { describe, expect, it } from 'vitest';
import { certificate } from '../../../../src/documents/forms/yiyang/certificate.ts';
import type { DraftApplication } from '../../../../src/stores/drafts/draft.ts';
import { certified, formInput } from '../input.ts';
import { linesOf, rowsOf } from '../texts.ts';

const central: DraftApplication = {
  use: 'title',
  year: '2018',
  unit: '中央、省属在益单位',
  level: 'associate',
};
const done = (...years: number[]) =>
  years.flatMap((year) => [
    certified(`公需${year}`, 'public', `${year}-06-15`, '30'),
    certified(`专业${year}`, 'professional', `${year}-07-15`, '60'),
  ]);

const make = (applied: DraftApplication, years: number[], details = {}) => {
  const [sheet] = certificate.make(formInput('yiyang', applied, done(...years), details));
  if (!sheet) throw new Error('no form');
  return { rows: rowsOf(sheet), words: rowsOf(sheet).flat().join('\n'), notes: linesOf(sheet) };
};

describe('益阳 附件1: certificate and stub', () => {
  it('names the five years asked for and what is counted in each', () => {
    const { rows, words, notes } = make(central, [2014, 2015, 2016, 2017, 2018], { name: '甲' });
    expect(words).toContain('甲同志');
    expect(words).toContain('副高职称');
    expect(words).toContain('2014年至2018年（近5年）');
    expect(rows.slice(-5)[0]?.slice(0, 2)).toEqual([
      '2014',
      '合计90学时，要求90；公需30学时，要求30；专业60学时，要求60',
    ]);
    expect(notes).not.toContain('还不成立');
  });

  it('leaves to the office its number, name, telephone and date', () => {
    const { rows } = make(central, [2018]);
    expect(rows.slice(3, 6)).toEqual([
      ['证编号', ''],
      ['经办人', ''],
      ['联系电话', '', '继续教育登记证书编号：'],
    ]);
    expect(rows[6]).toEqual(['二〇　　年　　月　　日（章）', '二〇　　年　　月　　日（章）']);
  });

  it('says that it does not hold yet while a year is open, and for whom there is none', () => {
    expect(make(central, [2018]).notes).toContain('自查结论是无法判定，证明里的学时一句还不成立');
    expect(make({ ...central, level: 'intermediate' }, [2018]).notes).toContain('只有副高及以上开合格证明');
  });
});
