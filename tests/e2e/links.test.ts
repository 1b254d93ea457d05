import { expect, test } from '@playwright/test';
import { deadLinks, pages } from './built.ts';

test('every link within the site leads to a page, and to an anchor where it names one', ({ isMobile }) => {
  test.skip(isMobile, 'the files are the same on every screen');
  const all = pages();
  expect(all.length).toBeGreaterThan(0);
  expect([...new Set(deadLinks(all))]).toEqual([]);
});
