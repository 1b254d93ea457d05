import { describe, expect, it } from 'vitest';
import { takenFrom } from '../../../src/islands/draft/taken.ts';
import { assessed, policyOf, training } from './record.ts';

describe('what limits took', () => {
  const paper = { activity: 'paper', same: 'a', characters: 5000, rank: 1 };
  const twice = [
    { ...paper, journal: 'national', published: '2021-03-01' },
    { ...paper, journal: 'provincial', published: '2021-06-01' },
  ];

  it('is claimed → counted, with the limit’s words and clause, and only the records that lost', () => {
    const taken = takenFrom(assessed('fuling', 2021, twice), policyOf('fuling'));
    expect(taken).toMatchObject([
      {
        says: '同一论文或著作只按学时最高的一次算。',
        clauses: ['附件4/一/7'],
        from: 15,
        to: 0,
        records: [{ from: 15, to: 0 }],
      },
    ]);
  });

  it('is nothing where no limit took anything, and nothing of another year', () => {
    expect(takenFrom(assessed('yiyang', 2018, [training]), policyOf('yiyang'))).toEqual([]);
    expect(takenFrom(assessed('fuling', 2019, twice), policyOf('fuling'))).toEqual([]);
  });
});
