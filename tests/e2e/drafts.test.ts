import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const errors: string[] = [];

test.beforeEach(async ({ page }) => {
  errors.length = 0;
  // The browser reports what the Content Security Policy blocks as an error too.
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
});
test.afterEach(() => expect(errors).toEqual([]));

const list = (page: Page) => page.getByRole('region', { name: '本机的草稿' });
const press = (page: Page, name: string) => list(page).getByRole('button', { name, exact: true }).click();
const openBin = (page: Page) =>
  list(page)
    .getByText(/^回收站（/)
    .click();
const saved = (page: Page) => expect(page.getByText(/已保存在本机/)).toBeVisible();

/** A draft with a record and a name; then the list of drafts. */
async function one(page: Page, name: string) {
  await page.goto('draft/');
  await page.locator('.kinds button').first().click();
  await page.locator('#drafts').click();
  await page.getByLabel('草稿名称').fill(name);
  await page.keyboard.press('Escape');
  await saved(page);
  await page.getByRole('button', { name: '草稿与备份' }).click();
  await expect(list(page)).toBeVisible();
}

test('drafts are renamed, copied, archived, and survive the bin', async ({ page }) => {
  await one(page, '本人2018');
  await press(page, '改名：本人2018');
  const field = list(page).getByLabel('“本人2018”的新名称');
  await expect(field).toBeFocused();
  await field.fill('申报2018');
  await field.press('Enter');
  const row = list(page).getByRole('button', { name: '申报2018', exact: true });
  await expect(row).toBeFocused();
  await expect(page.locator('#drafts')).toContainText('申报2018');

  await press(page, '复制：申报2018');
  const copy = list(page).getByRole('button', { name: '申报2018（副本）', exact: true });
  await expect(copy).toBeFocused();
  await expect(list(page).getByText('1条记录')).toHaveCount(2);

  await press(page, '归档：申报2018（副本）');
  await expect(copy).toBeHidden();
  await list(page).getByText('已归档（1份）').click();
  await press(page, '移出归档：申报2018（副本）');
  await expect(copy).toBeFocused();

  await press(page, '删除：申报2018（副本）');
  await expect(list(page).getByRole('heading', { name: '本机的草稿' })).toBeFocused();
  await page.reload();
  await openBin(page);
  await expect(list(page).getByText('再过30天永久删除')).toBeVisible();
  await press(page, '恢复：申报2018（副本）');
  await expect(copy).toBeFocused();

  await press(page, '删除：申报2018（副本）');
  await press(page, '永久删除：申报2018（副本）');
  const asked = list(page).getByRole('group', { name: '永久删除“申报2018（副本）”' });
  await expect(asked.getByRole('button', { name: '先不删' })).toBeFocused();
  await page.keyboard.press('Escape');
  await press(page, '永久删除：申报2018（副本）');
  await asked.getByRole('button', { name: '永久删除' }).click();
  await expect(list(page).getByText('回收站是空的。')).toBeVisible();
  await page.reload();
  await expect(row).toBeVisible();
  await expect(copy).toHaveCount(0);
});

test('a picture is kept with a record, seen again after a reload, and removed', async ({ page }) => {
  await page.goto('draft/');
  await page.locator('.kinds button').first().click();
  await saved(page);
  await page.locator('summary').getByText('证明文件').click();
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  );
  await page.locator('#file-add').setInputFiles([
    { name: '结业证.png', mimeType: 'image/png', buffer: picture },
    { name: '网页.html', mimeType: 'text/html', buffer: Buffer.from('<p>') },
  ]);
  const files = page.locator('.files');
  await expect(files.getByText(/“网页.html”没有添加/)).toBeVisible();
  await expect(files.getByText(/图片，1KB/)).toBeVisible();
  await page.reload();
  const thumb = files.getByRole('img', { name: '缩略图：结业证.png' });
  await expect(thumb).toBeVisible();
  await expect.poll(() => thumb.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
  await files.getByRole('button', { name: '改名：结业证.png' }).click();
  await files.getByRole('textbox').fill('证书.png');
  await files.getByRole('textbox').press('Enter');
  await files.getByRole('button', { name: '删除：证书.png' }).click();
  await files.getByRole('button', { name: '撤销' }).click();
  await files.getByRole('button', { name: '删除：证书.png' }).click();
  await page.reload();
  await page.locator('summary').getByText('证明文件').click();
  await expect(files.getByRole('button', { name: /^删除/ })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the list of drafts is accessible (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await one(page, '本人2018');
    await press(page, '复制：本人2018');
    await press(page, '删除：本人2018（副本）');
    await openBin(page);
    await press(page, '永久删除：本人2018（副本）');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });

test('the list follows what another page does', async ({ page, context }) => {
  await one(page, '本人2018');
  const other = await context.newPage();
  await other.goto('draft/');
  await expect(other.locator('#drafts')).toContainText('本人2018');
  await other.getByRole('button', { name: '添加', exact: true }).click();
  await other.locator('.kinds button').first().click();
  await saved(other);
  await expect(list(page).getByText('2条记录')).toBeVisible();
  await other.locator('#drafts').click();
  await other.getByLabel('草稿名称').fill('申报2018');
  await expect(list(page).getByRole('button', { name: '申报2018', exact: true })).toBeVisible();
});
