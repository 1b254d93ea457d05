import { expect, it } from 'vitest';
import { choiceName, countedName, factName, kindName } from '../../src/format/names.ts';
import { policy, vocabulary } from './real.ts';

it('calls subjects as the document does', () => {
  expect(countedName('public', policy('changzhou'))).toBe('公共');
  expect(countedName('public', policy('yiyang'))).toBe('公需');
  expect(countedName('professional')).toBe('专业');
});

it('says names from the vocabulary, and an unknown one as it is', () => {
  expect(kindName(vocabulary, 'paper')).toBe('发表论文');
  expect(kindName(vocabulary, 'dream')).toBe('dream');
  expect(factName(vocabulary, 'rank')).toBe('本人排名');
  expect(factName(vocabulary, 'serviceMonths')).toBe('月数');
  expect(choiceName(vocabulary, 'journal', 'national')).toBe('国家级刊物');
  expect(choiceName(vocabulary, 'rank', '3')).toBe('3');
});
