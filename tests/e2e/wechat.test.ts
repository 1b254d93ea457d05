import { expect, type Locator, test } from '@playwright/test';

const weChat = 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0';

for (const [name, userAgent] of [
  ['微信', weChat],
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

/** A way out is in sight, and stands before the button. */
async function isAfterWayOut(button: Locator) {
  await expect(button).toBeVisible();
  const before = button.locator('xpath=preceding::*[contains(@class, "only-wechat")]');
  await expect(before.filter({ visible: true }).last()).toContainText('在浏览器打开');
}

test('in 微信, it stands before what the self-check and the roster save, and says what stays behind', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ userAgent: weChat });
  const page = await context.newPage();
  await page.goto(new URL('check/', baseURL).href);
  await page.getByLabel('地区', { exact: true }).selectOption({ label: '福建洛江' });
  await page.getByLabel('申报年度', { exact: true }).fill('2099');
  await isAfterWayOut(page.getByRole('button', { name: '导出表格' }));
  await expect(page.getByText('记录留在微信里').filter({ visible: true }).first()).toBeVisible();
  await isAfterWayOut(page.getByRole('button', { name: '存为日历文件' }));
  await page.getByLabel('地区', { exact: true }).selectOption({ label: '重庆涪陵' });
  await page.getByRole('button', { name: /申报表/ }).click();
  const panel = page.locator('.fm-panel');
  await isAfterWayOut(panel.getByRole('button', { name: '保存为Word文档' }));
  await expect(panel.getByText('在浏览器打开')).toBeVisible();

  await page.goto(new URL('roster/', baseURL).href);
  await expect(page.getByText('名册留在微信里')).toBeVisible();
  await page.getByRole('button', { name: '从表格或草稿导入' }).click();
  await isAfterWayOut(page.getByRole('button', { name: '人员模板.xlsx' }));
  await page.goto(new URL('roster/', baseURL).href);
  await page.getByRole('button', { name: '手工添加一人' }).click();
  await page.getByLabel('姓名', { exact: true }).fill('甲');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await expect(page.getByRole('heading', { name: '名单' })).toBeVisible();
  await expect(page.getByRole('button', { name: '导出表格' })).toHaveCount(0);
  await context.close();
});

test('elsewhere it is not shown', async ({ page }) => {
  await page.goto('draft/?view=drafts');
  await expect(page.getByRole('button', { name: '保存备份' })).toBeVisible();
  await expect(page.getByText('在浏览器打开').locator('visible=true')).toHaveCount(0);
});
