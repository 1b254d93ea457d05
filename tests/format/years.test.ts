import { expect, it } from 'vitest';
import { drawnYears, governs, spansOf, yearsText } from '../../src/format/years.ts';
import { linjiang } from './linjiang.ts';
import { policies } from './real.ts';

it('a document governs the years it names, or those from a year on', () => {
  const of = (rule: object, ...years: number[]) =>
    years.map((year) => governs(linjiang({ governs: rule }), year));
  expect(of({ years: [2018] }, 2017, 2018, 2019)).toEqual([false, true, false]);
  expect(of({ from: 2018 }, 2017, 2018, 2030)).toEqual([false, true, true]);
  expect(of({ unstated: true }, 2018)).toEqual([false]);
});

it('the drawing goes from the first year addressed to the last one named or issued in', () => {
  expect(drawnYears([linjiang({ issued: '2020-03-01', governs: { from: 2019 } })])).toEqual([2019, 2020]);
  const five = drawnYears(policies);
  expect([five[0], five.at(-1), five.length]).toEqual([2011, 2022, 12]);
});

it('years that follow one another are one span', () => {
  expect(spansOf([2011, 2012, 2014])).toEqual([
    { from: 2011, to: 2012 },
    { from: 2014, to: 2014 },
  ]);
  expect(yearsText([2011, 2012, 2013, 2015, 2017, 2018])).toBe('2011至2013、2015、2017、2018');
  expect(yearsText([])).toBe('');
});
