import { describe, expect, it } from 'vitest';
import {
  expectedText,
  factText,
  limitExample,
  readingExample,
  ruleExample,
  yearExample,
} from '../../src/format/example.ts';
import type { Limit, Rule } from '../../src/policy/schema/recognition.ts';
import { linjiang, vocabulary } from './linjiang.ts';

const policy = linjiang();
const naming = { policy, vocabulary };
const rule = (id: string): Rule => policy.rules.find((each) => each.id === id) as Rule;
const name = (fact: string) => vocabulary.facts[fact]?.name;

describe('facts', () => {
  it('are told by their labels', () => {
    expect(factText('passed', true, vocabulary)).toBe(`${name('passed')}：是`);
    expect(factText('passed', false, vocabulary)).toBe(`${name('passed')}：否`);
    expect(factText('days', 2.5, vocabulary)).toMatch(new RegExp(`^${name('days')}2\\.5.+$`));
    expect(factText('end', '2023-05-10', vocabulary)).toBe(`${name('end')}2023年5月10日`);
  });

  it('of courses say hours and result', () => {
    const courses = [{ hours: 36, passed: true }, { passed: false }];
    expect(factText('courses', courses, vocabulary)).toContain('36学时合格、学时未写明不合格');
  });
});

it('what comes out is a figure, a range or a state', () => {
  expect(expectedText(24, 'hours')).toBe('24学时');
  expect(expectedText([6, 12], 'credits')).toBe('6–12学分');
  expect(expectedText('unspecified', 'hours')).toBe('未规定');
  expect(expectedText('refused', 'hours')).toBe('不计');
});

it('an example of a rule says the reading it is on', () => {
  const told = ruleExample(
    { given: { days: 2 }, gives: 16, readings: { 'part-days': 'whole' }, because: '2×8' },
    rule('training'),
    naming,
  );
  expect(told.given).toContain('（若按“只算整天”）');
  expect(told).toMatchObject({ gives: '16学时', because: '2×8' });
});

it('a worked year says the verdict, the total and what is missing', () => {
  const [requirement] = policy.requirements;
  const [example] = requirement?.examples ?? [];
  if (!requirement || !example) throw new Error('no example');
  const told = yearExample({ ...example, firm: false }, requirement.unit, naming);
  expect(told.gives).toBe('不符合，合计36学时，合计差4学时，换一种读法可能不同');
  expect(told.given).toMatch(/^2023年度：.+（.+）；.+（.+）$/);
  expect(yearExample({ record: [], year: 2023, verdict: 'undecided' }, 'hours', naming)).toMatchObject({
    given: '2023年度：没有记录',
    gives: '无法判定',
  });
});

it('an example of a limit says what counts in the year', () => {
  const [limit] = policy.limits as [Limit];
  const [example] = limit.examples;
  if (!example) throw new Error('no example');
  expect(limitExample(example, 'hours', naming).gives).toBe('当年计24学时');
});

it('an option of a reading is shown at work', () => {
  const [reading] = policy.readings;
  const example = reading?.options.whole?.example;
  if (!example) throw new Error('no example');
  expect(readingExample(example, naming)?.gives).toBe('16学时');
  expect(readingExample({ provision: 'window', says: '次年办理。' }, naming)).toMatchObject({
    gives: '次年办理。',
  });
  const window: [string, string] = ['2024-01-01', '2024-01-31'];
  expect(readingExample({ provision: 'window', year: 2023, window }, naming)).toEqual({
    given: '2023年度',
    gives: '2024年1月1日至2024年1月31日',
  });
});
