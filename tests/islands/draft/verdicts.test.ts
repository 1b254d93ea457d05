import { describe, expect, it } from 'vitest';
import { yearDoubts } from '../../../src/islands/draft/doubts.ts';
import { firmText } from '../../../src/islands/draft/firm.ts';
import {
  gapText,
  lineStatus,
  lineText,
  openText,
  spokenResult,
} from '../../../src/islands/draft/verdicts.ts';
import { assessed, policyOf, training } from './record.ts';

describe('the result in words', () => {
  it('says what is missing, by subject and in all', () => {
    const assessment = assessed('changzhou', 2018, [training]);
    expect(gapText(assessment)).toEqual({ word: '还差', figure: '54' });
    expect(assessment.floors.map(lineText)).toEqual(['0，≥24', '18，≥48']);
    expect(assessment.floors.map(lineStatus)).toEqual([
      { kind: 'bad', text: '差24' },
      { kind: 'bad', text: '差30' },
    ]);
    expect(spokenResult(assessment)).toBe('2018年度已认定18学时，还差54，不符合');
    expect(openText(assessment)).toBeUndefined();
  });

  it('says where the text gives no figure', () => {
    const floors = (readings: Record<string, string>) => {
      const { floors } = assessed('luojiang', 2018, [training], readings);
      const line = floors.find(({ of }) => of === 'public');
      return line && [lineText(line), lineStatus(line)?.text];
    };
    expect(floors({ 'public-share': 'some' })).toEqual(['0，要有，最低数没有写', '还没有']);
    expect(floors({ 'public-share': 'province' })).toEqual(['0，要求的数字没有写', '无法判定']);
  });

  it('says whether another reading would change the verdict', () => {
    const certified = (subject: string, certifiedHours: number, end: string) => ({
      activity: 'certified',
      subject,
      certifiedHours,
      end,
    });
    const november = [
      certified('public', 20, '2021-05-10'),
      certified('professional', 30, '2021-06-10'),
      certified('professional', 30, '2021-11-10'),
    ];
    const open = assessed('fuling', 2021, november);
    expect(firmText(open)).toBe('结论会改变：有一处歧义换一种读法，结论就不同。');
    const [doubt] = yearDoubts(policyOf('fuling'), open);
    expect(doubt).toMatchObject({ id: 'period', chosen: 'statistics', changesVerdict: true });
    expect(doubt?.options.map(({ gives, verdict, isDefault }) => [gives, verdict, isDefault])).toEqual([
      ['合计50', '', true],
      ['合计80', '结论改为符合', false],
    ]);
    const firm = assessed('fuling', 2021, [certified('professional', 10, '2021-05-10')]);
    expect(firmText(firm)).toBe('结论不随读法改变。');
    const undecided = assessed('fuling', 2021, [{ activity: 'patent', granted: '2021-03-01' }]);
    expect(firmText(undecided)).toBeUndefined();
    expect(openText(undecided)).toBe('未规定、缺事实或待核的学时定下来，才能判定。');
    // What is missing to tell whether it applies is asked for above.
    expect(openText({ ...undecided, lacking: ['institution'] })).toBeUndefined();
  });
});
