import { describe, expect, it } from 'vitest';
import { tellRule } from '../../src/format/tell.ts';
import { rule } from '../../src/policy/schema/recognition.ts';
import { policies, policy, vocabulary } from './real.ts';

/** An amount as one phrase, in a rule of Fuling. */
const told = (hours: unknown, unit = 'hours') =>
  tellRule(
    rule.parse({
      id: 'told',
      title: '一条规则',
      activity: 'training',
      clause: '附件4/一/2',
      subject: 'professional',
      unit,
      hours,
      examples: [{ given: {}, gives: 'incomplete' }],
    }),
    policy('fuling'),
    vocabulary,
  );

describe('every amount in one phrase', () => {
  it.each([
    [60, '60学时'],
    [{ stated: 'statedHours' }, '按载明课时'],
    [{ passedCourses: 'statedHours' }, '按每门合格课程的规定学时'],
    [{ rate: 3, per: 'half-day' }, '每半天3学时'],
    [
      {
        table: [
          { rank: '1..3', hours: 60 },
          { rank: '4..', not: 'specified' },
        ],
      },
      '前3位：60学时；第4位及以后：未规定',
    ],
    [{ share: '1/2', of: 40 }, '40学时，按1/2计'],
    [{ share: { byRank: [1, 0.8, 0] }, of: 60 }, '60学时，按排名依次计100%、80%、0'],
    [{ share: { compounding: 0.8 }, of: 60 }, '60学时，排名每后一位，按前一位的80%计'],
    [{ sum: [6, 5] }, '6学时；另加5学时'],
    [{ first: [{ stated: 'statedHours' }, { rate: 3, per: 'half-day' }] }, '按载明课时；没有的，每半天3学时'],
    [{ best: [6, 5] }, '取最高：6学时；5学时'],
    [{ from: 6, to: 12, decidedBy: '所在单位' }, '6学时至12学时，由所在单位确定'],
    [{ cap: 60, of: { rate: 8, per: 'day' } }, '每天8学时，每次最多60学时'],
    [{ fulfils: { professional: 60, public: 30 } }, '视同完成专业60学时、公需30学时'],
    [{ exempts: '职称评审' }, '免学：职称评审'],
    [{ part: 'paper', of: 5 }, '5学时'],
    [{ not: 'specified' }, '未规定'],
    [{ refused: '不算' }, '不计'],
    [{ reading: 'period', options: { statistics: 1, calendar: 2 } }, '1学时'],
  ])('%j is %s', (hours, phrase) => {
    expect(told(hours)).toBe(phrase);
  });

  it('in the unit of the rule', () => {
    expect(told(2, 'courses')).toBe('2门');
  });
});

it('tells every rule of every policy', () => {
  for (const of of policies)
    for (const each of of.rules) expect(tellRule(each, of, vocabulary), `${of.id} ${each.id}`).not.toBe('');
});
