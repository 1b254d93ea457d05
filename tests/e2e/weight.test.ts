import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { calculator, typesOfPage } from './types-of-page.ts';

/** The most that a page may load of scripts, compressed, in bytes: of the explorer, of the calculator before anything is typed, and with a record open. */
const [mostOfPage, mostOfCalculator, mostOfRecord] = [15 * 1024, 60 * 1024, 74 * 1024];
/** The most that a self-check may load of scripts, compressed, in bytes, with the sections of its report. */
const mostOfCheck = 110 * 1024;
/** The most that the table may weigh, compressed, in bytes. */
const mostTable = 60 * 1024;

test.skip(({ isMobile }) => isMobile, 'the files are the same on every screen');

/** What a page loads until it is still, compressed, in bytes. */
async function weigh(page: Page, path: string) {
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
  return { html, scripts };
}

for (const path of typesOfPage)
  test(`the weight of ${path}`, async ({ page }) => {
    const { html, scripts } = await weigh(page, path);
    // The page for wrong addresses searches at once.
    if (path !== '/404.html') expect(scripts).toBeLessThanOrEqual(mostOfPage);
    if (path === '/compare/') expect(html).toBeLessThanOrEqual(mostTable);
  });

test('the weight of the self-check', async ({ page }) => {
  const { scripts } = await weigh(page, '/check/');
  expect(scripts).toBeLessThanOrEqual(mostOfCheck);
});

test('the weight of the calculator, new and with a draft', async ({ page, context }) => {
  const { scripts } = await weigh(page, calculator);
  expect(scripts).toBeLessThanOrEqual(mostOfCalculator);
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.locator('.kinds button').first().click();
  await page.getByLabel('名称', { exact: true }).fill('培训');
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  const next = await context.newPage();
  const again = await weigh(next, page.url());
  await expect(next.getByLabel('名称', { exact: true })).toHaveValue('培训');
  expect(again.scripts).toBeLessThanOrEqual(mostOfRecord);
});
