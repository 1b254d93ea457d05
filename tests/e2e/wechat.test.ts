import { expect, test } from '@playwright/test';

for (const [name, userAgent] of [
  ['微信', 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0'],
  ['企业微信', 'Mozilla/5.0 (Linux; Android 14) wxwork/4.1 MicroMessenger/7.0'],
] as const)
  test(`in ${name}, the way out stands before every button that saves a file`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ userAgent });
    const page = await context.newPage();
    const ways = page.getByText('在浏览器打开').locator('visible=true');
    for (const [path, count] of [
      ['compare/', 1],
      ['draft/?view=drafts', 2],
      ['draft/?view=import-table', 1],
    ] as const) {
      await page.goto(new URL(path, baseURL).href);
      await expect(ways).toHaveCount(count);
    }
    await page.goto(new URL('draft/?view=drafts', baseURL).href);
    await expect(page.getByText('记录留在微信里')).toBeVisible();
    await context.close();
  });

test('elsewhere it is not shown', async ({ page }) => {
  await page.goto('draft/?view=drafts');
  await expect(page.getByRole('button', { name: '保存备份' })).toBeVisible();
  await expect(page.getByText('在浏览器打开').locator('visible=true')).toHaveCount(0);
});
