import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const errors: string[] = [];

test.beforeEach(async ({ page }) => {
  errors.length = 0;
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
});
test.afterEach(() => expect(errors).toEqual([]));

const part = (page: Page) => page.getByRole('region', { name: '整机备份' });
const preview = (page: Page) => part(page).getByRole('region', { name: '备份里的内容' });
const list = (page: Page) => page.getByRole('region', { name: '本机的草稿' });

/** One black dot. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** Records one day of a course at Yiyang in 2018, two half-days of 4 hours, with a picture that proves it. */
async function record(page: Page) {
  await page.goto('draft/');
  await page.getByLabel('地区').selectOption({ label: '湖南益阳' });
  await page.getByLabel('年度', { exact: true }).selectOption('2018');
  await page
    .locator('.kinds button')
    .filter({ has: page.getByText('培训班、研修班、进修班', { exact: true }) })
    .click();
  await page.getByLabel('名称', { exact: true }).fill('装配式建筑');
  await page.getByLabel('结束', { exact: true }).fill('2018-05-16');
  await page.getByLabel('全天数', { exact: true }).fill('1');
  await page.getByLabel('全天数', { exact: true }).blur();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await page.locator('summary').getByText('证明文件').click();
  await page
    .locator('#file-add')
    .setInputFiles({ name: '结业证.png', mimeType: 'image/png', buffer: picture });
  await expect(page.locator('.files').getByText(/图片，1KB/)).toBeVisible();
}

async function save(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part(page).getByRole('button', { name: '保存备份' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^学时尺备份-\d{4}-\d\d-\d\d\.zip$/);
  await expect(part(page).getByText(/备份已交给浏览器保存：1份草稿，1个证明文件/)).toBeVisible();
  return download.path();
}

/** Forgets everything that the site has stored, as when the browser is cleared. */
async function clear(page: Page) {
  await page.goto('about/');
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('xueshi');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  });
}

test('a backup brings everything back after the browser was cleared, and once more changes nothing', async ({
  page,
}) => {
  await record(page);
  await page.getByRole('button', { name: '导出备份' }).click();
  await expect(part(page).getByRole('button', { name: '保存备份' })).toBeFocused();
  await expect(part(page).getByText('还没有备份过。')).toBeVisible();
  const file = await save(page);
  await clear(page);

  await page.goto('draft/');
  await page.getByRole('button', { name: '导入备份' }).click();
  const open = part(page).getByLabel('打开备份');
  await expect(open).toBeFocused();
  await expect(list(page).getByText(/还没有草稿/)).toBeVisible();
  await open.setInputFiles({ name: '别的.zip', mimeType: 'application/zip', buffer: Buffer.from('no') });
  await expect(part(page).getByRole('alert')).toContainText(
    '没有打开“别的.zip”。文件应是.zip格式，实际不是。',
  );

  await open.setInputFiles(file);
  const row = preview(page).getByRole('row', { name: /湖南益阳2018年度/ });
  await expect(row).toContainText('1条');
  await expect(row).toContainText('8学时');
  await expect(row).toContainText('新的，恢复');
  await expect(preview(page).getByText(/1个，共1KB，恢复1个/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await preview(page).getByRole('button', { name: '恢复到本机' }).click();
  await expect(part(page).getByText('已恢复1份草稿，1个证明文件。')).toBeVisible();

  await open.setInputFiles(file);
  await expect(preview(page).getByText('备份里的内容本机都有了，不用恢复。')).toBeVisible();
  await preview(page).getByRole('button', { name: '知道了' }).click();

  await list(page).getByRole('button', { name: '湖南益阳2018年度', exact: true }).click();
  await page
    .getByRole('region', { name: '学习记录' })
    .getByRole('button', { name: /装配式建筑/ })
    .click();
  const thumb = page.locator('.files').getByRole('img', { name: '缩略图：结业证.png' });
  await expect(thumb).toBeVisible();
  await expect.poll(() => thumb.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
});

test('a reminder comes the day after five records were begun, and goes for good', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-21T10:00:00') });
  await page.goto('draft/');
  await page.locator('.kinds button').first().click();
  for (let more = 0; more < 4; more++) {
    await page.getByRole('button', { name: '添加', exact: true }).click();
    await page.locator('.kinds button').first().click();
  }
  await page.clock.runFor(1000);
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  const reminder = page.getByText('还没有备份过');
  await expect(reminder).toBeHidden();
  await page.clock.setFixedTime(new Date('2026-11-22T10:01:00'));
  await page.reload();
  await expect(reminder).toBeVisible();
  await page.getByRole('button', { name: '不再提醒' }).click();
  await expect(reminder).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: '导出备份' })).toBeVisible();
  await expect(reminder).toBeHidden();
});
