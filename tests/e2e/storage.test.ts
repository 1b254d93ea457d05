import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { build, old } from '../stores/database/old.ts';

const row = (page: Page, name: string) =>
  page.getByRole('region', { name: '学习记录' }).getByRole('button', { name });
const note = (page: Page) => page.getByRole('note');

/** Records one day of a course; two half-days of 4 hours at Yiyang. */
async function add(page: Page, name: string) {
  await page.getByLabel('地区').selectOption({ label: '湖南益阳' });
  await page.getByLabel('年度', { exact: true }).selectOption('2018');
  await page
    .locator('.kinds button')
    .filter({ has: page.getByText('培训班、研修班、进修班', { exact: true }) })
    .click();
  await page.getByLabel('名称', { exact: true }).fill(name);
  await page.getByLabel('结束', { exact: true }).fill('2018-05-16');
  await page.getByLabel('全天数', { exact: true }).fill('1');
}

const saveFile = async (page: Page) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    note(page).getByRole('button', { name: '保存为文件' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
};

/** Tries to leave the page, and stays because the browser asks. */
async function stay(page: Page) {
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => void setTimeout(() => location.reload()));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
}

test('drafts of the first version of the database are there today', async ({ page }) => {
  // A page of the site that opens no database.
  await page.goto('about/');
  await page.evaluate(build, old(1));
  await page.goto('draft/');
  await expect(row(page, '装配式建筑')).toContainText('8');
  await expect(page.getByText('我的2018年')).toBeVisible();
  await page.goto('draft/?draft=second');
  await expect(row(page, '离开时填的')).toBeVisible();
});

for (const [how, spoil] of [
  [
    'refuses to store',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
  ],
  ['has no database', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
] as const)
  test(`where the browser ${how}, work goes on, and a file keeps it`, async ({ page }) => {
    await page.addInitScript(spoil);
    await page.goto('draft/');
    await expect(note(page)).toContainText('不能保存在本机：浏览器没有让本网站存储数据');
    await add(page, '内存里的');
    await expect(row(page, '内存里的')).toContainText('8');
    await expect(page.getByRole('status').getByText('不能保存在本机')).toBeVisible();
    expect(await saveFile(page)).toContain('内存里的');
    await stay(page);
    await expect(row(page, '内存里的')).toBeVisible();
  });

test('where there is no room, work goes on, and it is saved once there is', async ({ page }) => {
  await page.goto('draft/');
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    addEventListener('room', () => {
      IDBObjectStore.prototype.put = put;
    });
  });
  await add(page, '放不下的');
  await expect(note(page)).toContainText('未能保存：浏览器给本网站的空间已满');
  expect(await saveFile(page)).toContain('放不下的');
  await page.evaluate(() => dispatchEvent(new Event('room')));
  await note(page).getByRole('button', { name: '重试' }).click();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await expect(note(page)).toBeHidden();
});

test('a page that a later version has overtaken says so, and leaves what it has to the next', async ({
  page,
}) => {
  await page.goto('draft/');
  await add(page, '先填的');
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  // As a page of a later version does, that is then gone again: its database stays.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('xueshi', 990);
        request.onsuccess = () => resolve(request.result.close());
      }),
  );
  await expect(note(page)).toContainText('学时尺在另一个窗口更新了');
  await page.getByLabel('名称', { exact: true }).fill('后来改的');
  await expect(row(page, '后来改的')).toBeVisible();
  await note(page).getByRole('button', { name: '刷新本页' }).click();
  const left = () =>
    page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith('xueshi.aside.'))?.[1]);
  await expect.poll(left).toContain('后来改的');
  await expect(note(page)).toContainText('学时尺在另一个窗口更新了');
});
