import { expect, it } from 'vitest';
import { toApplication } from '../../../src/stores/check/application.ts';

it('an application as typed becomes one as the engine takes it', () => {
  const typed = {
    use: 'title',
    year: ' 2018 ',
    level: 'associate',
    lastTitle: '2013',
    entry: '20l0',
  } as const;
  expect(toApplication(typed)).toMatchObject({
    year: 2018,
    level: 'senior',
    lastTitle: 2013,
    entry: undefined,
  });
});

it('years after the application are missing, and so is an application without a year', () => {
  const typed = { use: 'title', year: '2018', lastTitle: '2019', chosen: [2017, 2018, 2019] } as const;
  expect(toApplication({ ...typed, chosen: [...typed.chosen] })).toMatchObject({
    lastTitle: undefined,
    chosen: [2017, 2018],
  });
  expect(toApplication({ use: 'title', year: '18' })).toBeUndefined();
});
