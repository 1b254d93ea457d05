import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { serveFolder } from '../../src/commands/static.ts';
import { typesOfPage } from './types-of-page.ts';

const root = join(import.meta.dirname, '../..');
const below = '/xueshi/';

/** The site, built for a sub-path and served there. */
const test = base.extend<{ site: { address: string } }>({
  site: async ({ isMobile }, use) => {
    base.skip(isMobile, 'the addresses are the same on every screen');
    const folder = mkdtempSync(join(tmpdir(), 'below-'));
    const env = { ...process.env, XUESHI_BASE: below };
    execFileSync('npx', ['astro', 'build', '--outDir', folder], { cwd: root, env, stdio: 'ignore' });
    const site = await serveFolder(folder, below);
    await use(site);
    await site.close();
    rmSync(folder, { recursive: true });
  },
});

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 600_000 });

test('the site works below a sub-path', async ({ page, context, site }) => {
  const host = new URL(site.address).origin;

  const outside: string[] = [];
  context.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === host && !pathname.startsWith(below)) outside.push(request.url());
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
      links.filter((link) => !link.startsWith(below)),
      path,
    ).toEqual([]);
  }

  await page.goto(site.address);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('论文');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${below}\\w+/`));

  await page.goto(`${site.address}draft/`);
  await expect(page.getByLabel('地区')).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await context.setOffline(true);
  await page.goto(`${site.address}compare/`);
  await expect(page.locator('#annual-total .total b')).toHaveText(['80', '90', '72', '90', '90']);
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});
