import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';

const section = (page: Page) => page.getByRole('region', { name: '表格' });

/** One training at 涪陵 in 2021: 4 days are 8 half days of 3 hours. */
async function record(page: Page) {
  await page.goto('draft/');
  await page.getByLabel('地区').selectOption({ label: '重庆涪陵' });
  await page
    .locator('.kinds button')
    .filter({ has: page.getByText('培训班、研修班、进修班', { exact: true }) })
    .click();
  await page.getByLabel('名称', { exact: true }).fill('装配式建筑');
  await page.getByLabel('结束', { exact: true }).fill('2021-05-16');
  await page.getByLabel('全天数', { exact: true }).fill('4');
  await page.getByLabel('全天数', { exact: true }).blur();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
}

async function saved(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

const wordsOf = (file: Buffer): string =>
  strFromU8(unzipSync(new Uint8Array(file))['word/document.xml'] ?? new Uint8Array()).replaceAll(
    /<[^>]+>/g,
    ' ',
  );

test('each form of a region that is attached is filled in, exported and read back; others are only named', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await record(page);
  await page.goto('check/');
  const forms = section(page);
  await expect(forms.getByRole('button')).toHaveText([/申报表/, /登记卡/]);
  const unattached = forms.getByRole('listitem').filter({ hasText: '年度统计表' });
  await expect(unattached).toContainText('样表未附');

  await forms.getByRole('button', { name: /登记卡/ }).click();
  const card = forms.getByRole('listitem').filter({ hasText: '登记卡' });
  await card.getByLabel('姓名', { exact: true }).fill('甲');
  await card.getByLabel('性别', { exact: true }).selectOption('女');
  await card.getByLabel('工作单位', { exact: true }).fill('乙单位');
  const word = await saved(page, card.getByRole('button', { name: '保存为Word文档' }));
  expect(word.name).toMatch(/^重庆市专业技术人员继续教育登记卡-甲-\d{4}-\d\d-\d\d\.docx$/);
  expect(wordsOf(word.content)).toMatch(/甲.*装配式建筑.*24/s);
  const [sheet] = await readExcelFile(
    (await saved(page, card.getByRole('button', { name: '保存为Excel表格' }))).content,
  );
  expect(sheet?.data.find((row) => row.includes('装配式建筑'))).toContain(24);

  // What was typed for one form is there for the next.
  await forms.getByRole('button', { name: /申报表/ }).click();
  const application = forms.getByRole('listitem').filter({ hasText: '申报表' });
  await expect(application.getByLabel('工作单位', { exact: true })).toHaveValue('乙单位');
  const other = await saved(page, application.getByRole('button', { name: '保存为Word文档' }));
  expect(wordsOf(other.content)).toContain('申报审验人数');
  expect(errors).toEqual([]);
});

test('what is typed for a form is gone with the page, unless it is to be kept; a form is printed alone', async ({
  page,
}) => {
  await record(page);
  await page.goto('check/');
  const forms = section(page);
  const open = () => forms.getByRole('button', { name: /登记卡/ }).click();
  const name = forms.getByLabel('姓名', { exact: true });
  await open();
  await name.fill('甲');
  await page.reload();
  await open();
  await expect(name).toHaveValue('');
  await name.fill('甲');
  await forms.getByLabel('在本机记住这份草稿填的这些').check();
  await page.reload();
  await open();
  await expect(name).toHaveValue('甲');

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await forms.getByRole('button', { name: '打印' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: '重庆市专业技术人员继续教育登记卡' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});
