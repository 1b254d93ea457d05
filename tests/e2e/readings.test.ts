import { expect, type Page, test } from '@playwright/test';
import { policies } from './built.ts';

const entry = (page: Page, id: string) => page.locator(`[id="${id}"]`);

test('every reading stands there with its options, the clauses and what each option comes to', async ({
  page,
}) => {
  await page.goto('/readings/');
  const found = await page.locator('.rdg').evaluateAll((all) =>
    all.map((each) => ({
      id: each.id,
      options: each.querySelectorAll('.opt').length,
      outcomes: [...each.querySelectorAll('.opt .o b')].filter((text) => text.textContent?.trim()).length,
      clauses: each.querySelectorAll('.refs .ref').length,
    })),
  );
  const expected = policies.flatMap(({ id, readings }) => readings.map((reading) => `${id}-${reading.id}`));
  expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
  for (const { id, options, outcomes, clauses } of found) {
    expect(outcomes, id).toBe(options);
    expect(options, id).toBeGreaterThan(1);
    expect(clauses, id).toBeGreaterThan(0);
  }
});

// 涪陵附件3第十一条: hours of 10 November 2021 belong to 2021 only by the calendar year.
test('a reading chosen there is used in the calculator, until it is left to the default', async ({
  page,
}) => {
  await page.goto('/readings/#fuling-period');
  const period = entry(page, 'fuling-period');
  await expect(period.locator('.opt').filter({ hasText: '上年11月1日' })).toContainText('不符合，合计50学时');
  await period.getByLabel(/1月1日至12月31日/).check();
  await expect(period.locator('.chosen')).toContainText('已选读法B');
  await expect(page.locator('#mine')).toContainText('你改了1处读法');

  await page.goto('/draft/');
  await page.getByLabel('地区').selectOption({ label: '重庆涪陵' });
  await page.getByLabel('年度', { exact: true }).selectOption('2021');
  await page.locator('.kinds button').filter({ hasText: '已由主管部门认定的学时' }).click();
  await page.getByLabel('名称', { exact: true }).fill('年末的班');
  await page.getByLabel('已认定学时', { exact: false }).and(page.locator('input')).fill('30');
  await page.getByLabel('结束', { exact: true }).fill('2021-11-10');
  await page.getByLabel('结束', { exact: true }).blur();
  const result = page.getByRole('region', { name: '测算结果' });
  await expect(result).toContainText('已认定30');
  await expect(result.getByRole('link', { name: '你在歧义页选了这种读法' })).toBeVisible();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();

  await page.goto('/readings/');
  await page.getByRole('button', { name: '全部恢复默认' }).click();
  await expect(page.locator('#mine')).toBeEmpty();
  await page.goto('/draft/');
  await expect(result).toContainText('已认定0');
});

test('every mark leads to its reading', async ({ page }) => {
  await page.goto('/compare/');
  const mark = page.locator('#paper .amb').first();
  await expect(mark).toHaveAttribute('href', /\/readings\/#fuling-/);
  await mark.click();
  await expect(page.locator('.rdg:target')).toBeInViewport();
});

test('the readings that change no hours can be left out, and come back when the address names one', async ({
  page,
}) => {
  await page.goto('/readings/');
  const all = page.locator('.rdg:visible');
  const total = await all.count();
  await page.getByLabel('只看影响学时或结论的').check();
  await expect.poll(() => all.count()).toBeLessThan(total);
  await expect(page).toHaveURL(/only=hours/);
  await page.reload();
  await expect.poll(() => all.count()).toBeLessThan(total);
  const hidden = await page.locator('.rdg:not([data-counts])').first().getAttribute('id');
  await page.goto(`/readings/?only=hours#${hidden}`);
  await expect(entry(page, hidden ?? '')).toBeInViewport();
});
