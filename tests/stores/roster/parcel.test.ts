import { expect, it } from 'vitest';
import { packing } from '../../../src/stores/roster/parcel.ts';
import type { RosterPerson } from '../../../src/stores/roster/people.ts';

const activity = (id: string, days: string, same?: string) => ({
  ...{ id, kind: 'training', title: `培训${id}`, typed: { start: '2018-05-14', end: '2018-05-16', days } },
  ...(same !== undefined && { same }),
});

const person = (id: string, ...activities: RosterPerson['activities']): RosterPerson => ({
  ...{ id, name: id, track: 'general', person: {}, activities },
});

const numbersOf = (...people: RosterPerson[]) =>
  packing()()(people).parcel.people.map(({ activities }) => activities);

it('what several people typed alike has one number and is sent once, whatever they called it', () => {
  const { parcel } = packing()()([person('甲', activity('a', '2')), person('乙', activity('x', '2'))]);
  expect(parcel.people.map(({ activities }) => activities)).toEqual([[0], [0]]);
  expect(parcel.shared).toEqual([
    {
      number: 0,
      activity: { kind: 'training', typed: activity('a', '2').typed, same: undefined, held: undefined },
    },
  ]);
});

it('two of one person are two though they are typed alike, and so are those of others', () => {
  const [one, two, other] = [activity('a', '1'), activity('b', '1'), activity('c', '1')];
  expect(numbersOf(person('甲', one, two), person('乙', other, two))).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

it('papers that are held tell activities apart', () => {
  const held = { ...activity('a', '1'), held: ['结业证书'] };
  expect(numbersOf(person('甲', activity('a', '1'), held))).toEqual([[0, 1]]);
});

it('works are told by the order in which a person names them', () => {
  const own = (work: string, further: string) => [
    activity('a', '1', work),
    activity('b', '2', further),
    activity('c', '3', work),
  ];
  expect(numbersOf(person('甲', ...own('p', 'q')), person('乙', ...own('课题一', '课题二')))).toEqual([
    [0, 1, 2],
    [0, 1, 2],
  ]);
  expect(numbersOf(person('甲', ...own('p', 'q')), person('乙', ...own('p', 'p')))).toEqual([
    [0, 1, 2],
    [0, 3, 2],
  ]);
});

it('another worker, which was sent nothing yet, is sent everything', () => {
  const pack = packing();
  const [one, other] = [pack(), pack()];
  const people = [person('甲', activity('a', '1'))];
  expect([one(people), one(people), other(people)].map(({ parcel }) => parcel.shared.length)).toEqual([
    1, 0, 1,
  ]);
});

it('somebody who cannot be packed does not stop the others', () => {
  const broken = { ...person('乙'), activities: undefined } as unknown as RosterPerson;
  const { parcel, failed } = packing()()([person('甲'), broken, person('丙')]);
  expect(parcel.people.map(({ id }) => id)).toEqual(['甲', '丙']);
  expect(failed).toMatchObject([{ person: '乙' }]);
});
