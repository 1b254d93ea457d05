import { expect, it } from 'vitest';
import { answered } from '../../src/components/answered.ts';
import { actsOf } from '../../src/format/acts.ts';
import { conflictOf, type Standard, standardsOf } from '../../src/format/standards.ts';
import { answeredLinjiang } from './linjiang.ts';
import { policies } from './real.ts';

const standards = standardsOf(policies.map(answered));
const ids = (list: Standard[] = []) => list.map(({ answered: { policy } }) => policy.id).sort();

it('the yearly totals, from the lowest, with their clauses', () => {
  expect(standards.map(({ total }) => total)).toEqual([72, 80, 90, 90, 90]);
  expect(standards.slice(0, 2).map(({ clause }) => clause)).toEqual([['第十条'], ['附件3/第七条/¶4']]);
});

it('the basis is what the clauses of purpose and basis cite', () => {
  const basis = standards.find(({ total }) => total === 80)?.basis.map(({ title }) => title);
  expect(basis).toEqual([
    '重庆市专业技术人员继续教育条例',
    '《重庆市专业技术人员继续教育条例》实施办法',
    '干部教育培训工作条例',
  ]);
});

it('three stand on the order that the other two do not name', () => {
  const conflict = conflictOf(standards, actsOf(policies));
  expect(conflict?.act.number).toBe('人社部令第25号');
  expect(ids(conflict?.citing)).toEqual(['luojiang', 'xinjiang', 'yiyang']);
  expect(ids(conflict?.others)).toEqual(['changzhou', 'fuling']);
});

it('where totals agree, or nothing is cited by two, there is no conflict', () => {
  const [only] = standardsOf([answeredLinjiang()]);
  expect(conflictOf(only ? [only] : [], actsOf(policies))).toBeUndefined();
  expect(conflictOf(standards, [])).toBeUndefined();
});
