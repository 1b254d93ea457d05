import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const result = (page: Page) => page.getByRole('region', { name: '测算结果' });
const records = (page: Page) => page.getByRole('region', { name: '学习记录' });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

async function open(page: Page, region: string, year: number) {
  await page.goto('draft/');
  await page.getByLabel('地区').selectOption({ label: region });
  await field(page, '年度').selectOption(String(year));
}

async function add(page: Page, kind: string) {
  if (!(await page.getByRole('heading', { name: '添加哪一类记录' }).isVisible()))
    await page.getByRole('button', { name: '添加', exact: true }).click();
  await page
    .locator('.kinds button')
    .filter({ has: page.getByText(kind, { exact: true }) })
    .click();
}

test('beside a fact stands what the clause wants, closed until it is asked for', async ({ page }) => {
  await open(page, '湖南益阳', 2018);
  await add(page, '培训班、研修班、进修班');
  const why = page.getByRole('button', { name: '全天数：看条款' });
  const says = page.locator('#why-days');
  await expect(why).toHaveAttribute('aria-expanded', 'false');
  await expect(says).toBeHidden();
  const box = await why.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await why.press('Enter');
  await expect(says).toContainText('半天4学时，全天8学时');
  await expect(says.getByRole('link', { name: '附件5·1' })).toHaveAttribute(
    'href',
    /\/policies\/yiyang\/#附件5-1$/,
  );
  await page.getByRole('button', { name: '载明课时：看条款' }).click();
  await expect(page.locator('#why-statedHours')).toContainText('现在按');
  await page.getByRole('button', { name: '办班前已向人社部门备案：看条款' }).click();
  await expect(page.locator('#why-filed')).toContainText('不予确认');
  const { violations } = await new AxeBuilder({ page }).include('.calc').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await why.press('Enter');
  await expect(says).toBeHidden();
});

test('what is missing is named and leads to its field; a second record begins as the first', async ({
  page,
}) => {
  await open(page, '重庆涪陵', 2021);
  await add(page, '出版著作或译作');
  await field(page, '发表或出版日期').fill('2021-05-01');
  await expect(records(page)).toContainText('缺：出版情况等');
  await result(page).getByRole('button', { name: '字数', exact: true }).click();
  await expect(field(page, '字数')).toBeFocused();
  await page.keyboard.type('200000');
  await result(page).getByRole('button', { name: '出版情况', exact: true }).click();
  await expect(page.getByRole('group', { name: '出版情况' }).getByLabel('未填')).toBeFocused();
  await page.getByLabel('正式出版', { exact: true }).check();
  await expect(records(page)).toContainText('缺：本人排名');
  await add(page, '出版著作或译作');
  await expect(field(page, '发表或出版日期')).toHaveValue('2021-05-01');
  await expect(field(page, '字数')).toHaveValue('');
});

test('hours that somebody certified are marked in the row, the steps and the total', async ({ page }) => {
  await open(page, '重庆涪陵', 2021);
  await add(page, '专利');
  await field(page, '授权日期').fill('2021-05-01');
  await expect(result(page).getByText('由谁登记').first()).toBeVisible();
  await field(page, '已认定学时').fill('8');
  await expect(records(page)).toContainText('经认定');
  await expect(result(page).getByText('经认定，按认定的8学时计')).toBeVisible();
  await expect(result(page).locator('.trace')).toContainText('经认定的学时');
  await expect(result(page).getByText('其中经认定8学时')).toBeVisible();
});
