import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { xlsx } from '../../src/documents/xlsx.ts';

const errors: string[] = [];

test.beforeEach(async ({ page }) => {
  errors.length = 0;
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('draft/?view=import-table');
  await expect(page.getByRole('heading', { name: '从表格导入' })).toBeVisible();
});

test.afterEach(() => expect(errors).toEqual([]));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const at = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

async function openFile(page: Page, name: string, content: string | Buffer) {
  await page
    .getByLabel('选择文件')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

const pasted = [
  '2018年学习情况',
  '培训形式\t培训名称\t开始时间\t天数\t备注',
  '内训\t装配式建筑\t2018/5/14\t2天\t',
  '培训班\t绿色建筑\t下周\t3\t',
].join('\n');

test('pasted cells are mapped, checked, taken, and taken back at once', async ({ page }) => {
  await page.getByLabel('或粘贴单元格').fill(pasted);
  await button(page, '读取粘贴的内容').click();
  await expect(at(page, '对应各列')).toBeFocused();
  await expect(page.getByLabel(/^培训名称/)).toHaveValue('title');
  await expect(page.getByText('不导入1列：备注。')).toBeVisible();
  await page.getByLabel('“内训”算作').selectOption({ label: '培训班、研修班、进修班' });
  await button(page, '下一步，核对').click();

  await expect(at(page, '核对后导入')).toBeFocused();
  await expect(page.getByText('共2行：1行没有问题，1行有要改的地方。')).toBeVisible();
  await expect(page.getByText('第4行C列“开始时间”：“下周”不是日期，应写成2018-05-14。')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  await button(page, /有问题的也导入（共2行）/).click();
  await expect(at(page, '已导入2条')).toBeFocused();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await expect(button(page, '撤销导入')).toBeVisible();
  await button(page, '看记录').click();
  const records = page.getByRole('region', { name: '学习记录' });
  await expect(records.getByRole('button', { name: '装配式建筑' })).toBeVisible();
  await expect(records.getByRole('button', { name: '绿色建筑' })).toContainText('1处要改');
  await button(page, '撤销').first().click();
  await expect(records.getByText('还没有学习记录')).toBeVisible();
});

test('a table of several people is said to be one, and where it belongs', async ({ page }) => {
  await page.getByLabel('或粘贴单元格').fill('姓名\t类型\t名称\n甲\t培训班\t绿色建筑\n乙\t培训班\t绿色建筑');
  await button(page, '读取粘贴的内容').click();
  const note = page.getByRole('note').filter({ hasText: '表里有2个人的姓名' });
  await note.getByRole('link', { name: '单位名册' }).click();
  await expect(page.getByRole('heading', { name: '导入名册' })).toBeVisible();
});

test('a workbook is asked for its sheet; what is exported is known when it comes back', async ({ page }) => {
  const rows = [
    ['类型', '名称', '开始', '全天数（天）'],
    ['论文', '=A1', '', ''],
    ['培训班', '绿色建筑', '2018-05-14', '3'],
  ];
  const file = await xlsx([
    { name: '说明', rows: [['怎么填']], widths: [10] },
    { name: '记录', rows, widths: [10] },
  ]);
  await openFile(page, '学习.xlsx', Buffer.from(await file.arrayBuffer()));
  await button(page, /^记录（3行）/).click();
  await button(page, '下一步，核对').click();
  await button(page, '导入2行').click();
  await expect(at(page, '已导入2条')).toBeVisible();

  const waiting = page.waitForEvent('download');
  await button(page, '记录.csv').click();
  const saved = await readFile(await (await waiting).path());
  expect(saved.toString()).toContain(`"发表论文","'=A1","",""`);
  await button(page, '再导入一份').click();
  await openFile(page, '学习.csv', saved);
  await button(page, '下一步，核对').click();
  await expect(page.getByText('其中2行草稿里已有。')).toBeVisible();
  await expect(button(page, '导入0行')).toBeDisabled();
});

test('a file that cannot be read is refused with a sentence', async ({ page }) => {
  await openFile(page, '学习.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
  await expect(page.locator('.msg').getByText('这是旧版.xls')).toBeVisible();
  await openFile(page, '长.csv', `类型,名称\n${'论文,甲\n'.repeat(2100)}`);
  await expect(page.locator('.msg').getByText('一次最多导入2000行')).toBeVisible();
});
