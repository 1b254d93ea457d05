import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveFolder } from '../../src/commands/static.ts';

test.use({ serviceWorkers: 'allow' });

const dist = join(import.meta.dirname, '../../dist');

/** Opens a page, and waits until the site is kept on the device. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 120_000,
  });
}

test('after one visit the whole site works without the network', async ({ page, context }) => {
  await visit(page, '/');
  await context.setOffline(true);

  await page.goto('/compare/?from=a-link');
  await expect(page.locator('#annual-total .total b')).toHaveText(['80', '90', '72', '90', '90']);
  await page.goto('/policies/yiyang/');
  await expect(page.locator('.cl').first()).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('论文');
  await expect(page.getByRole('option').first()).toBeVisible();

  await page.goto('/no-such-page/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');

  await page.goto('/draft/');
  await page.getByLabel('地区').selectOption({ label: '湖南益阳' });
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('地区').locator('option:checked')).toHaveText('湖南益阳');
});

test('a new version waits until it is asked for', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the worker is the same on every screen');
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(dist, folder, { recursive: true });
  const site = await serveFolder(folder);
  await visit(page, site.address);
  await expect(page.locator('.update')).toBeEmpty();

  const about = join(folder, 'about/index.html');
  writeFileSync(about, readFileSync(about, 'utf8').replace('关于学时尺</h1>', '关于新的学时尺</h1>'));
  const worker = join(folder, 'sw.js');
  const text = readFileSync(worker, 'utf8');
  const changed = text.replace(/(url:"about\/index\.html",revision:")\w/, '$1-');
  expect(changed).not.toBe(text);
  writeFileSync(worker, changed);

  await page.evaluate(() => {
    document.title = 'still here';
    return navigator.serviceWorker.ready.then((registration) => registration.update());
  });
  await expect(page.locator('.update')).toContainText('网站有新版本');
  await expect(page).toHaveTitle('still here');

  await page.getByRole('button', { name: '现在更新' }).click();
  await expect(page).not.toHaveTitle('still here');
  await page.goto(`${site.address}about/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('关于新的学时尺');
  await site.close();
  rmSync(folder, { recursive: true });
});
