import { expect, it } from 'vitest';
import { certifiedIn } from '../../../src/islands/draft/certified.ts';
import { linesOf } from '../../../src/islands/draft/steps.ts';
import { assessed, only, policyOf, training, vocabulary } from './record.ts';

const patent = { activity: 'patent', granted: '2018-05-01', certifiedHours: 7.6 };
const outside = { ...patent, granted: '2017-05-01' };

it('sums up what an authority has certified of the hours in the year', () => {
  const record = [training, patent, outside, { ...patent, certifiedHours: 0.4 }];
  expect(certifiedIn(assessed('changzhou', 2018, record))).toEqual({ counted: 8, records: ['a2', 'a4'] });
  expect(certifiedIn(assessed('changzhou', 2018, [training]))).toEqual({ counted: 0, records: [] });
});

it('is the first step of the working, with the clauses where one would look', () => {
  const given = { ...only(assessed('changzhou', 2018, [patent])), policy: policyOf('changzhou'), vocabulary };
  expect(linesOf(given)[0]).toEqual({
    says: '经认定的学时',
    result: '= 7.6',
    clauses: ['第九条/¶1', '第十条'],
  });
});
