import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const errors: string[] = [];

test.beforeEach(async ({ page }) => {
  errors.length = 0;
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('draft/?view=import-table');
  await page.getByLabel('或粘贴单元格').fill(table);
  await page.getByRole('button', { name: '读取粘贴的内容' }).click();
  await page.getByRole('button', { name: '下一步，核对' }).click();
  await page.getByRole('button', { name: '导入5行' }).click();
  await page.getByRole('button', { name: '看记录' }).click();
  await page.getByLabel('地区').selectOption({ label: '湖南益阳' });
  await page.getByLabel('年度', { exact: true }).selectOption('2018');
});

test.afterEach(() => expect(errors).toEqual([]));

/** In 益阳 a day of training counts 8 hours: 16 and 24 in 2018, 8 and 32 in 2017; the paper without a day may add to any year. */
const table = [
  '类型\t名称\t结束\t全天数',
  '培训班\t绿色建筑\t2018-05-16\t2',
  '培训班\t质量管理\t2017-03-02\t1',
  '培训班\t安全生产\t2018-09-12\t3',
  '论文\t岩土勘察\t\t',
  '培训班\t测量技术\t2017-11-20\t4',
].join('\n');

const records = (page: Page) => page.getByRole('region', { name: '学习记录' });
const year = (page: Page, name: string) => records(page).getByRole('button', { name, expanded: true });
const names = (page: Page) => records(page).locator('.acts .ti');

test('records go by year, each with its total, and can be sorted and filtered', async ({ page }) => {
  await expect(year(page, '2018年度')).toContainText('2条至少40');
  await expect(year(page, '2017年度')).toContainText('2条至少40');
  await expect(year(page, '没有日期')).toContainText('1条');
  await expect(names(page)).toHaveText(['绿色建筑', '安全生产', '质量管理', '测量技术', '岩土勘察']);
  await year(page, '2018年度').click();
  await expect(names(page)).toHaveText(['质量管理', '测量技术', '岩土勘察']);

  await records(page).getByRole('button', { name: '排序和筛选' }).click();
  await page.getByLabel('按年度分组').uncheck();
  await page.getByLabel('排序').selectOption({ label: '计入学时' });
  await page.getByLabel('顺序').selectOption({ label: '多的在前' });
  await expect(names(page).first()).toHaveText('安全生产');
  await page.getByLabel('查找').fill('培训');
  await expect(names(page)).toHaveCount(4);
  await page.getByLabel('只看年度').selectOption('2017');
  await expect(names(page)).toHaveCount(2);
  await expect(records(page).getByText('5条里有2条')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await records(page).getByRole('button', { name: '全部显示' }).click();
  await expect(names(page)).toHaveCount(5);
});

test('chosen records are copied to the next year, changed and removed, each taken back at once', async ({
  page,
}) => {
  const pane = page.getByRole('region', { name: /^已选/ });
  await records(page).getByRole('button', { name: '整年复制到2019年' }).click();
  await expect(records(page).getByText('已复制2条到2019年')).toBeVisible();
  await expect(year(page, '2019年度')).toContainText('2条至少40');
  await records(page).getByRole('button', { name: '撤销' }).click();
  await expect(names(page)).toHaveCount(5);

  await records(page).getByRole('button', { name: '选择', exact: true }).click();
  await records(page).getByLabel('选2017年度的2条').check();
  await pane.getByRole('button', { name: '复制到下一年' }).click();
  await expect(pane.getByText('已复制2条到2018年')).toBeVisible();
  await expect(year(page, '2018年度')).toContainText('4条至少80');
  await pane.getByLabel('改到哪一年').fill('2016');
  await pane.getByRole('button', { name: '改年度' }).click();
  await expect(pane.getByText('已把2条改到2016年')).toBeVisible();
  await expect(year(page, '2016年度')).toContainText('2条至少40');

  await pane.getByLabel('改哪一项').selectOption({ label: '全天数' });
  await pane.getByRole('textbox', { name: '全天数' }).fill('2');
  await pane.getByRole('button', { name: '改这2条' }).click();
  await expect(year(page, '2016年度')).toContainText('2条至少32');
  await pane.getByRole('button', { name: '撤销' }).click();
  await expect(year(page, '2016年度')).toContainText('2条至少40');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  await records(page).getByLabel('全选').check();
  await pane.getByRole('button', { name: '删除' }).click();
  await expect(records(page).getByText('还没有学习记录')).toBeVisible();
  await pane.getByRole('button', { name: '撤销' }).click();
  await expect(names(page)).toHaveCount(7);
  await records(page).getByRole('button', { name: '完成' }).click();
  await expect(page.getByLabel('名称', { exact: true })).toBeVisible();
});
