import { expect, type Page, test } from '@playwright/test';

/** A browser that keeps data for good when asked, or does not. */
const browserThat = (page: Page, isWilling: boolean) =>
  page.addInitScript((agrees) => {
    const key = 'asked of the test browser';
    Object.defineProperty(navigator.storage, 'persisted', {
      value: async () => agrees && localStorage.getItem(key) !== null,
    });
    Object.defineProperty(navigator.storage, 'persist', {
      value: async () => {
        localStorage.setItem(key, 'yes');
        return agrees;
      },
    });
  }, isWilling);

async function record(page: Page): Promise<void> {
  await page.goto('draft/');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.locator('.kinds button').first().click();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
}

test('long keeping is asked for once, with the reason, after something is stored', async ({ page }) => {
  await browserThat(page, true);
  await page.goto('draft/');
  await expect(page.getByText('还没有学习记录')).toBeVisible();
  const ask = page.getByRole('button', { name: '请求长期保存' });
  await expect(ask).toHaveCount(0);
  await record(page);
  await expect(page.getByText('空间不足时，浏览器可能清掉这些记录')).toBeVisible();
  await ask.click();
  await expect(ask).toHaveCount(0);
  await page.getByRole('button', { name: '草稿与备份' }).click();
  await expect(page.getByText('浏览器已同意长期保存本站的数据')).toBeVisible();
});

test('who does not want it is not asked again', async ({ page }) => {
  await browserThat(page, false);
  await record(page);
  await page.getByRole('button', { name: '不用', exact: true }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: '导出备份' })).toBeVisible();
  await expect(page.getByRole('button', { name: '请求长期保存' })).toHaveCount(0);
  await page.getByRole('button', { name: '草稿与备份' }).click();
  await expect(page.getByText('请定期备份')).toBeVisible();
});
