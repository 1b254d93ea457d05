import { expect, type Page, test } from '@playwright/test';

const errors: string[] = [];

test.beforeEach(({ page }) => {
  errors.length = 0;
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
});

test.afterEach(() => expect(errors).toEqual([]));

const table = [
  '2018年学习情况,,,,,,',
  '姓名,工号,科室,类型,开始日期,结束日期,全天数',
  '甲,0012,设计室,培训,2018/6/6,2018年6月8日,3',
  '甲,0012,设计室,培训,2018/7/2,2018年7月3日,2',
  '乙,4.1E+17,总务,培训,2018/6/6,2018年6月8日,3',
];

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

async function openFile(page: Page, buffer: Buffer) {
  await page.getByLabel('选择文件').setInputFiles({ name: '名册.csv', mimeType: 'text/csv', buffer });
  await expect(heading(page, '对应各列')).toBeFocused();
}

test('a table becomes people of the roster: nothing before it is confirmed, the good rows then, which stay', async ({
  page,
}) => {
  await page.goto('roster/');
  await page.getByRole('button', { name: '从表格或草稿导入' }).click();
  await expect(heading(page, '导入名册')).toBeVisible();
  await openFile(page, Buffer.from(table.join('\n')));
  await expect(page.getByLabel('每行一条学习记录')).toBeChecked();
  await page.getByRole('button', { name: '下一步，核对' }).click();
  await expect(page.getByText('第5行B列“工号”：“4.1E+17”')).toBeVisible();
  await expect(page.getByText('读到3行，没有问题的2行，是1个人：新增1人')).toBeVisible();
  await page.getByRole('button', { name: '只导入没有问题的2行' }).click();
  await expect(heading(page, '已导入1人')).toBeVisible();
  await page.getByRole('button', { name: '看名册' }).click();
  await page.reload();
  await expect(page.getByText('甲', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('乙', { exact: true })).toHaveCount(0);
});

/** The words of the table below as GBK has them. */
const gbk: Record<string, string> = {
  大名: 'b4f3c3fb',
  卡号: 'bfa8bac5',
  类型: 'c0e0d0cd',
  开始日期: 'bfaacabcc8d5c6da',
  全天数: 'c8abcceccafd',
  甲: 'bcd7',
  乙: 'd2d2',
  丙: 'b1fb',
  培训: 'c5e0d1b5',
  年: 'c4ea',
  月: 'd4c2',
  日: 'c8d5',
};

const inGbk = (text: string): Buffer =>
  Buffer.concat(
    text
      .split(/([^\p{ASCII}]+)/u)
      .map((piece) => (gbk[piece] ? Buffer.from(gbk[piece], 'hex') : Buffer.from(piece, 'latin1'))),
  );

const foreign = [
  '大名,卡号,类型,开始日期,全天数',
  '甲,1,培训,2018年6月6日,3',
  ',,培训,20180702,2',
  '乙,2,培训,2018-02-30,3',
  '丙,4.1E+17,培训,43257,1',
];

test('a file in GBK with other headings and merged cells is explained step by step; given up or undone, it leaves nothing', async ({
  page,
}) => {
  await page.goto('roster/');
  await page.getByRole('button', { name: '从表格或草稿导入' }).click();
  const map = async () => {
    await openFile(page, inGbk(foreign.join('\r\n')));
    await expect(page.getByText('应有“姓名”或“工号”一列，实际的列名里没有认出来：大名、卡号')).toBeVisible();
    await expect(page.getByRole('button', { name: '下一步，核对' })).toBeDisabled();
    await page.getByLabel('每行一条学习记录').check();
    await page.getByLabel(/^大名/).selectOption({ label: '姓名' });
    await page.getByLabel(/^卡号/).selectOption({ label: '工号' });
    await page.getByLabel('姓名和工号都空着的行，算上一行那个人的').check();
    await page.getByRole('button', { name: '下一步，核对' }).click();
    await expect(page.getByText('读到4行，没有问题的2行，是1个人：新增1人')).toBeVisible();
  };
  await map();
  await expect(page.getByText('第4行D列“开始日期”：“2018-02-30”不是日期，应写成2018-05-14。')).toBeVisible();
  await expect(page.getByText('第5行B列“卡号”：“4.1E+17”是表格软件把长号码当成数改写的')).toBeVisible();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(heading(page, '导入名册')).toBeFocused();

  await map();
  await page.getByRole('button', { name: '有问题的也导入（共4行），以后再改' }).click();
  await expect(heading(page, '已导入3人')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '看名册' }).click();
  await expect(page.getByRole('button', { name: '从表格或草稿导入' })).toBeVisible();
});
