import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { applications, typesOfPage } from './types-of-page.ts';

const pages = readdirSync(join(import.meta.dirname, '../../dist'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

/** What the browser complains of; it reports what the Content Security Policy blocks as an error too. */
function complaints(page: Page): string[] {
  const errors: string[] = [];
  page.on(
    'console',
    (message) => message.type() === 'error' && errors.push(`${message.text()} ${message.location().url}`),
  );
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

test('no page makes the browser complain or is wider than the screen', async ({ page }) => {
  test.setTimeout(600_000);
  const errors = complaints(page);
  expect(pages.length).toBeGreaterThan(typesOfPage.length);
  for (const path of pages) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${path} is wider than the screen, in px`).toBeLessThanOrEqual(0);
    expect(errors, path).toEqual([]);
  }
});

for (const path of [...typesOfPage, ...applications])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path} is accessible, ${colorScheme}`, async ({ page, isMobile }) => {
      test.skip(isMobile && colorScheme === 'dark', 'colours are the same on every screen');
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });

for (const path of typesOfPage)
  test(`${path} does not shift while it loads`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          // What was recorded before is handed over at once; with nothing recorded nobody calls.
          const end = setTimeout(() => done(0), 1000);
          new PerformanceObserver((list) => {
            clearTimeout(end);
            const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
            done(entries.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    );
    expect(shift).toBeLessThan(0.02);
  });
