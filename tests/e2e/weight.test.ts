import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { calculator, typesOfPage } from './types-of-page.ts';

/** The most that a page of the explorer may load, compressed, in bytes. */
const [mostScript, mostTable] = [15 * 1024, 60 * 1024];

test.skip(({ isMobile }) => isMobile, 'the files are the same on every screen');

for (const path of [...typesOfPage, calculator])
  test(`the weight of ${path}`, async ({ page }) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    const response = await page.goto(path);
    await page.waitForLoadState('networkidle');
    const scripts = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    const html = gzipSync((await response?.body()) ?? '').length;
    expect(bodies.length).toBeGreaterThan(0);
    console.log(`${path} HTML ${html} bytes, JavaScript ${scripts} bytes, compressed`);
    // The calculator is an application, and the page for wrong addresses searches at once.
    if (path !== calculator && path !== '/404.html') expect(scripts).toBeLessThanOrEqual(mostScript);
    if (path === '/compare/') expect(html).toBeLessThanOrEqual(mostTable);
  });
