import { expect, test } from '@playwright/test';

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

test('a table becomes people of the roster: nothing before it is confirmed, the good rows then, which stay', async ({
  page,
}) => {
  await page.goto('roster/');
  await page.getByRole('button', { name: '从表格或草稿导入' }).click();
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  await expect(heading('导入名册')).toBeVisible();
  await page
    .getByLabel('选择文件')
    .setInputFiles({ name: '名册.csv', mimeType: 'text/csv', buffer: Buffer.from(table.join('\n')) });
  await expect(heading('对应各列')).toBeFocused();
  await expect(page.getByLabel('每行一条学习记录')).toBeChecked();
  await page.getByRole('button', { name: '下一步，核对' }).click();
  await expect(page.getByText('第5行B列“工号”：“4.1E+17”')).toBeVisible();
  await expect(page.getByText('读到3行，没有问题的2行，是1个人：新增1人')).toBeVisible();
  await page.getByRole('button', { name: '只导入没有问题的2行' }).click();
  await expect(heading('已导入1人')).toBeVisible();
  await page.getByRole('button', { name: '看名册' }).click();
  await page.reload();
  await expect(page.getByText('甲', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('乙', { exact: true })).toHaveCount(0);
});
