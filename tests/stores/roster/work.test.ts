import { expect, it } from 'vitest';
import type { RosterPerson } from '../../../src/stores/roster/people.ts';
import { type Job, linesOf } from '../../../src/stores/roster/work.ts';
import { policy } from '../../engine/policies.ts';
import { whole } from '../library.ts';

const job: Job = {
  policy: policy('fuling'),
  vocabulary: whole.vocabulary,
  use: 'assessment',
  year: 2021,
  readings: {},
  years: [2021],
  today: '2022-01-01',
};

const person = (id: string, hours: string): RosterPerson => ({
  id,
  name: id,
  track: 'general',
  person: {},
  activities: [
    {
      id: 'a',
      kind: 'certified',
      title: '',
      typed: { subject: 'public', certifiedHours: hours, end: '2021-05-10' },
    },
  ],
});

it('people come in their order, each with what was typed', () => {
  const { lines, failed } = linesOf(job, [person('1', '20'), person('2', '15'), person('3', '')]);
  expect(failed).toEqual([]);
  expect(lines.map(({ person: id, years }) => [id, years[0]?.parts[1]?.done.value])).toEqual([
    ['1', 20],
    ['2', 15],
    ['3', 0],
  ]);
});

it('one who cannot be calculated does not stop the others', () => {
  const broken = { ...person('2', '20'), activities: undefined } as unknown as RosterPerson;
  const { lines, failed } = linesOf(job, [person('1', '20'), broken, person('3', '20')]);
  expect(lines.map((line) => line.person)).toEqual(['1', '3']);
  expect(failed).toMatchObject([{ person: '2' }]);
});
