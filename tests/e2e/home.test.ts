import { expect, test } from '@playwright/test';
import { vocabulary } from './built.ts';

test('five totals on one ruler', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.row .who h3')).toHaveText([
    '重庆涪陵',
    '湖南益阳',
    '江苏常州',
    '新疆某市',
    '福建洛江',
  ]);
  await expect(page.locator('.row .tot b')).toHaveText(['80', '90', '72', '90', '90']);
  await expect(page.locator('.row .ruler[role="img"]')).toHaveCount(5);
});

test('each total opens its clause', async ({ page }) => {
  await page.goto('/');
  const links = await page
    .locator('.row .cap .ref')
    .evaluateAll((refs) => refs.map((ref) => ref.getAttribute('href')));
  expect(links.length).toBeGreaterThanOrEqual(5);
  for (const link of links) {
    await page.goto(link ?? '');
    const clause = page.locator('.cl:target');
    await expect(clause).toBeVisible();
    await expect(clause).toContainText('学时');
  }
});

test('a figure that rests on a reading leads to it', async ({ page }) => {
  await page.goto('/');
  const mark = page.locator('.row', { hasText: '新疆某市' }).locator('.amb').first();
  await mark.click();
  await expect(page.locator('.rdg:target')).toContainText('默认');
});

test('the ways in lead to the groups of the matrix and to the calculator', async ({ page }) => {
  await page.goto('/');
  const groups = page.locator('.entries section', { hasText: '对照政策' }).locator('li a');
  await expect(groups).toHaveText(vocabulary.topics.map(({ name }) => name));
  await groups.first().click();
  await expect(page).toHaveURL(/\/compare\/#/);
  await expect(page.locator('tr:target')).toBeVisible();
});
