import { expect, it } from 'vitest';
import { packing } from '../../../src/stores/roster/parcel.ts';
import type { RosterPerson } from '../../../src/stores/roster/people.ts';
import { calculator, type Job } from '../../../src/stores/roster/work.ts';
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
  const { parcel } = packing()()([person('1', '20'), person('2', '15'), person('3', '')]);
  const { lines, failed } = calculator(job)(parcel);
  expect(failed).toEqual([]);
  expect(lines.map(({ person: id, years }) => [id, years[0]?.parts[1]?.done.value])).toEqual([
    ['1', 20],
    ['2', 15],
    ['3', 0],
  ]);
});

it('what was sent with one parcel is known in the next', () => {
  const [pack, calculate] = [packing()(), calculator(job)];
  const hours = (id: string) => {
    const { parcel } = pack([person(id, '20')]);
    return [parcel.shared.length, calculate(parcel).lines[0]?.years[0]?.parts[1]?.done.value];
  };
  expect([hours('1'), hours('2')]).toEqual([
    [1, 20],
    [0, 20],
  ]);
});

it('one who cannot be calculated does not stop the others', () => {
  const { parcel } = packing()()([person('1', '20'), person('2', '20'), person('3', '20')]);
  const broken = parcel.people.map((each) => (each.id === '2' ? { ...each, activities: [7] } : each));
  const { lines, failed } = calculator(job)({ ...parcel, people: broken });
  expect(lines.map((line) => line.person)).toEqual(['1', '3']);
  expect(failed).toMatchObject([{ person: '2' }]);
});
