import { expect, type Page, test } from '@playwright/test';

const saved = (page: Page) => expect(page.getByText(/已保存在本机/)).toBeVisible();
const title = (page: Page) => page.getByLabel('名称', { exact: true });
const row = (page: Page, name: string) =>
  page.getByRole('region', { name: '学习记录' }).getByRole('button', { name });

async function add(page: Page, kind: string, name: string) {
  if (!(await page.getByRole('heading', { name: '添加哪一类记录' }).isVisible()))
    await page.getByRole('button', { name: '添加', exact: true }).click();
  await page
    .locator('.kinds button')
    .filter({ has: page.getByText(kind, { exact: true }) })
    .click();
  await title(page).fill(name);
}

test('changes are taken back and made again after a reload, and said', async ({ page }) => {
  await page.goto('draft/');
  const back = page.getByRole('button', { name: '撤销', exact: true });
  const forth = page.getByRole('button', { name: '重做', exact: true });
  await expect(back).toHaveAttribute('aria-disabled', 'true');
  await expect(forth).toHaveAttribute('aria-disabled', 'true');
  await add(page, '出版著作或译作', '教材');
  await page.getByLabel('地区').selectOption({ label: '江苏常州' });
  await saved(page);

  await page.reload();
  await expect(page.getByLabel('地区').locator(':checked')).toHaveText('江苏常州');
  await expect(back).toHaveAttribute('aria-disabled', 'false');
  await back.click();
  await expect(page.getByText('已撤销：地区')).toBeAttached();
  await expect(page.getByLabel('地区').locator(':checked')).not.toHaveText('江苏常州');
  await back.click();
  await expect(page.getByText('已撤销：“出版著作或译作”的名称')).toBeAttached();
  await saved(page);

  await page.reload();
  await expect(forth).toHaveAttribute('aria-disabled', 'false');
  await expect(title(page)).toHaveValue('');
  await forth.focus();
  await page.keyboard.press('Control+y');
  await expect(title(page)).toHaveValue('教材');
  await page.keyboard.press('Control+z');
  await expect(title(page)).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(title(page)).toHaveValue('教材');
});

test('two pages on one draft keep what either one typed', async ({ page, context }) => {
  await page.goto('draft/');
  await add(page, '出版著作或译作', '甲书');
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await add(other, '出版著作或译作', '乙书');
  await add(page, '出版著作或译作', '丙书');
  for (const each of [page, other])
    for (const name of ['甲书', '乙书', '丙书']) await expect(row(each, name)).toBeVisible();
  await saved(page);
  await other.getByRole('button', { name: '撤销', exact: true }).click();
  for (const name of ['甲书', '丙书']) await expect(row(other, name)).toBeVisible();
  await expect(row(other, '乙书')).toHaveCount(0);
});
