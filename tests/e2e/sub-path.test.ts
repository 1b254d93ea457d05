import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveFolder } from '../../src/commands/static.ts';
import { typesOfPage } from './types-of-page.ts';

test.use({ serviceWorkers: 'allow' });

const root = join(import.meta.dirname, '../..');
const base = '/xueshi/';

test('the site works below a sub-path', async ({ page, context, isMobile }) => {
  test.skip(isMobile, 'the addresses are the same on every screen');
  test.setTimeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'below-'));
  execFileSync('npx', ['astro', 'build', '--outDir', folder], {
    cwd: root,
    env: { ...process.env, XUESHI_BASE: base },
    stdio: 'ignore',
  });
  const site = await serveFolder(folder, base);
  const host = new URL(site.address).origin;

  const outside: string[] = [];
  context.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === host && !pathname.startsWith(base)) outside.push(request.url());
  });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));

  for (const path of typesOfPage) {
    await page.goto(site.address + path.slice(1));
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(
      links.filter((link) => !link.startsWith(base)),
      path,
    ).toEqual([]);
  }

  await page.goto(site.address);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('论文');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${base}\\w+/`));

  await page.goto(`${site.address}draft/`);
  await expect(page.getByLabel('地区')).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await context.setOffline(true);
  await page.goto(`${site.address}compare/`);
  await expect(page.locator('#annual-total .total b')).toHaveText(['80', '90', '72', '90', '90']);
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
  await site.close();
  rmSync(folder, { recursive: true });
});
