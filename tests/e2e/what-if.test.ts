import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Opens 益阳2018 with 专业48 of face-to-face days: 42 short of 90 in all, 12 of 专业, 30 of 公需. */
async function open(page: Page) {
  await page.goto('draft/');
  await page.getByLabel('地区').selectOption({ label: '湖南益阳' });
  await page.getByLabel('年度', { exact: true }).selectOption('2018');
  await page
    .locator('.kinds button')
    .filter({ has: page.getByText('培训班、研修班、进修班', { exact: true }) })
    .click();
  await page.getByLabel('名称', { exact: true }).fill('装配式建筑');
  await page.getByLabel('开始', { exact: true }).fill('2018-05-01');
  await page.getByLabel('结束', { exact: true }).fill('2018-05-31');
  await page.getByRole('group', { name: '科目', exact: true }).getByLabel('专业', { exact: true }).check();
  await page.getByLabel('全天数', { exact: true }).fill('6');
  await page.getByRole('button', { name: '试算', exact: true }).click();
  await expect(card(page, '现在')).toContainText('48学时');
}

test('a scenario is tried by slider, kept, and undone; the draft stays as it is until then', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: '新建方案' }).click();
  await page.getByLabel('全天数，滑动调整').fill('9');
  await expect(card(page, '方案A')).toContainText('72学时');
  await expect(card(page, '方案A')).toContainText('装配式建筑：全天数6 → 9天');
  await expect(card(page, '现在')).toContainText('48学时');
  await page.getByRole('button', { name: '全天数增加' }).click();
  await expect(card(page, '方案A')).toContainText('80学时');

  await page.getByRole('button', { name: '新建方案' }).click();
  await expect(card(page, '方案B')).toContainText('与现在相同');
  await card(page, '方案A').getByRole('button', { name: '采用' }).click();
  await expect(card(page, '现在')).toContainText('80学时');
  await expect(card(page, '方案A')).toBeHidden();
  await expect(card(page, '方案B')).toBeVisible();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(card(page, '现在')).toContainText('48学时');
  await expect(card(page, '方案A')).toContainText('80学时');

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('the least of a figure is found, or said to be impossible', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '新建方案' }).click();
  const goal = page.getByLabel('全天数要多少，合计才到');
  const ask = page.locator('.goal', { has: goal }).getByRole('button', { name: '求最少' });
  await goal.fill('90');
  await ask.click();
  // 11 days give 88, 12 give 96.
  await expect(page.getByText('最少12天，合计96学时')).toBeVisible();
  await page.getByRole('button', { name: '就填12' }).click();
  await expect(card(page, '方案A')).toContainText('96学时');
  await goal.fill('');
  await ask.click();
  await expect(page.getByText(/^做不到：/)).toContainText('公需');
});

test('what is least enough becomes a scenario that closes the gap', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '新建方案' }).click();
  const least = page.getByRole('region', { name: '最少再学什么' });
  await expect(least.getByText(/还差：/)).toContainText('公需');
  // 2018 is over and making up has ended: only what was forgotten can still be entered.
  await expect(least.getByText(/补学期已于2018年12月31日结束/)).toBeVisible();
  await least
    .getByRole('button', { name: /作为方案试试/ })
    .first()
    .click();
  await expect(card(page, '方案B')).toContainText('符合');
  await expect(card(page, '方案B')).toContainText('已够');
});

test('beside the result stand two ways that are enough, and the others in the view', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '记录', exact: true }).click();
  const options = page.getByRole('region', { name: '测算结果' }).locator('.wi > div');
  await expect(options).toHaveCount(2);
  for (const index of [0, 1]) await expect(options.nth(index)).toContainText('符合');
  await page.getByRole('button', { name: '看全部做法' }).click();
  await expect(page.getByRole('region', { name: '最少再学什么' })).toBeVisible();
});
