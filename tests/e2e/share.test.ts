import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';

const errors: string[] = [];

test.beforeEach(async ({ page }) => {
  errors.length = 0;
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
});

const files = (page: Page) => page.getByRole('region', { name: '草稿文件和链接' });
const linked = (page: Page) => page.getByRole('region', { name: '链接里的草稿' });
const link = (page: Page) => files(page).getByLabel('链接', { exact: true });
const preview = (page: Page) => page.getByRole('region', { name: '要打开的草稿' });
const open = (page: Page, name: string, content: string) =>
  files(page)
    .getByLabel('打开草稿文件')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

/** Records one day of a course at Yiyang in 2018: two half-days of 4 hours. */
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
}

test('a draft goes out as a file and comes in on another device; what is no such file changes nothing', async ({
  page,
  browser,
}) => {
  await record(page);
  await page.getByRole('button', { name: '草稿与备份' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    files(page).getByRole('button', { name: '保存为文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^学时尺-湖南益阳2018年度-\d{4}-\d\d-\d\d\.json$/);
  const content = await readFile(await download.path(), 'utf8');

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(new URL('?view=drafts', page.url()).href);
  await open(other, '剪断的.json', content.slice(0, -30));
  await expect(files(other).getByRole('alert')).toContainText('没有打开“剪断的.json”。这份文件不完整');
  await open(other, '别的.json', '{"name":"other"}');
  await expect(files(other).getByRole('alert')).toContainText('本机的内容没有变');

  // What the file says is shown as it says it, beside what is calculated now.
  await open(other, '改过的.json', content.replace(/"counted": 8\b/, '"counted": 6'));
  await expect(preview(other)).toContainText('装配式建筑（2018年度）：文件里计入6学时，现在计入8学时');
  await preview(other).getByRole('button', { name: '不要' }).click();
  await expect(preview(other)).toBeHidden();

  await open(other, '草稿.json', content);
  await expect(preview(other)).toContainText('湖南益阳，2018年度');
  await expect(preview(other).getByRole('row', { name: /2018年度/ })).toContainText('8学时，要求90学时');
  await expect(preview(other).getByText('不同')).toBeHidden();
  await preview(other).getByRole('button', { name: '存为新草稿' }).click();
  await expect(
    other.getByRole('region', { name: '学习记录' }).getByRole('button', { name: '装配式建筑' }),
  ).toContainText('8');
  await context.close();
  expect(errors).toEqual([]);
});

test('where files cannot be saved, it is said before anything is pressed', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ userAgent: 'Mozilla/5.0 MicroMessenger/8.0' });
  const page = await context.newPage();
  await page.goto(new URL('draft/?view=drafts', baseURL).href);
  await expect(files(page).getByText('微信里不能保存文件')).toBeVisible();
  await context.close();
});

test('a draft goes out as a link, and is looked at before it is taken on another device', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await record(page);
  await page.getByRole('button', { name: '草稿与备份' }).click();
  await expect(files(page).getByText('拿到链接的人都能看到这些记录')).toBeVisible();
  await files(page).getByRole('button', { name: '分享链接' }).click();
  await expect(files(page).getByText(/^链接已复制，可以粘贴发出。全长\d+个字符。$/)).toBeVisible();
  const address = await link(page).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await expect(files(page).getByText('有的聊天软件会截断')).toBeHidden();
  expect(errors).toEqual([]);

  const context = await browser.newContext();
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(address);
  await expect(linked(other).getByRole('heading', { name: '要打开的草稿' })).toBeFocused();
  await expect(preview(other).getByRole('row', { name: /2018年度/ })).toContainText('8学时，要求90学时');
  expect(asked.filter((url) => url.includes('#d='))).toEqual([]);
  await preview(other).getByRole('button', { name: '不要' }).click();
  await expect(linked(other)).toBeHidden();
  await expect(other.getByRole('heading', { name: '添加哪一类记录' })).toBeVisible();
  expect(new URL(other.url()).hash).toBe('');

  // The same page, another address: cut first, then whole.
  await other.goto(address.slice(0, -20));
  await expect(linked(other).getByRole('alert')).toContainText('链接不完整或有改动');
  await other.goto(address);
  await preview(other).getByRole('button', { name: '存为新草稿' }).click();
  await expect(
    other.getByRole('region', { name: '学习记录' }).getByRole('button', { name: '装配式建筑' }),
  ).toContainText('8');
  expect(new URL(other.url()).hash).toBe('');
  await other.reload();
  await expect(linked(other)).toBeHidden();
  await expect(other.getByLabel('名称', { exact: true })).toHaveValue('装配式建筑');
  await context.close();
});

test('where nothing can be copied, the link stands there to be copied by hand; a long one is better sent as a file', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await record(page);
  // Signs without any order do not compress.
  const name = Array.from({ length: 1500 }, (_, index) =>
    String.fromCharCode(0x4e00 + ((index * 7919 * (index + 3)) % 20_000)),
  );
  await page.getByLabel('名称', { exact: true }).fill(name.join(''));
  await page.getByRole('button', { name: '草稿与备份' }).click();
  await files(page).getByRole('button', { name: '分享链接' }).click();
  await expect(files(page).getByText('浏览器不让网页复制，请选中下面的链接')).toBeVisible();
  await expect(files(page).getByText('有的聊天软件会截断')).toBeVisible();
  await expect(link(page)).toBeFocused();
  expect(
    await link(page).evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart),
  ).toBe((await link(page).inputValue()).length);
  expect(errors).toEqual([]);
});
