import { expect, test } from '@playwright/test';
import { typesOfPage } from './types-of-page.ts';

const widths = [320, 360, 390, 480, 600, 768, 960, 961, 1100, 1101, 1280, 1920];

for (const path of [...typesOfPage, '/policies/fuling/'])
  for (const large of [false, true])
    test(`${path} is never wider than the screen${large ? ', 大字' : ''}`, async ({ page, isMobile }) => {
      test.skip(isMobile, 'the widths are tried once');
      await page.addInitScript((on) => on && localStorage.setItem('xueshi.large', 'yes'), large);
      await page.goto(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `at ${width}px, in px`).toBeLessThanOrEqual(0);
      }
    });
