import { expect, test } from '@playwright/test';
import { policies, vocabulary } from './built.ts';

const topics = vocabulary.topics.flatMap((group) => group.topics);

test('every topic has an answer of every document, and every answer its clause', async ({ page }) => {
  await page.goto('/compare/');
  const rows = await page.locator('.mx tbody tr:not(.grp)').evaluateAll((all) =>
    all.map((row) => ({
      id: row.id,
      cells: [...row.querySelectorAll('td')].map((cell) => ({
        said: (cell.textContent ?? '').trim().length > 0,
        clause: cell.querySelector('.ref') !== null,
      })),
    })),
  );
  expect(rows.map(({ id }) => id)).toEqual(topics.map(({ id }) => id));
  const answer = { said: true, clause: true };
  for (const { id, cells } of rows) expect(cells, id).toEqual(policies.map(() => answer));
});

test('annual totals carry the small ruler', async ({ page }) => {
  await page.goto('/compare/');
  await expect(page.locator('#annual-total .ruler')).toHaveCount(policies.length);
  await expect(page.locator('#annual-total .total b')).toHaveText(['80', '90', '72', '90', '90']);
});

test('the jump list leads to every group', async ({ page }) => {
  await page.goto('/compare/');
  const links = page.getByRole('navigation', { name: '主题分组' }).getByRole('link');
  await expect(links).toHaveText(vocabulary.topics.map(({ name }) => name));
  await links.last().click();
  await expect(page.locator('tr:target')).toBeInViewport();
});

test('what is folded opens', async ({ page }) => {
  await page.goto('/compare/');
  const fold = page.locator('#conference td .more').first();
  await expect(fold.locator('.ref').first()).toBeHidden();
  await fold.locator('summary').click();
  await expect(fold.locator('.ref').first()).toBeVisible();
});

test('head and first column stay in sight', async ({ page, isMobile }) => {
  test.skip(isMobile, 'on one column each topic is a block under its group');
  await page.goto('/compare/#statistics');
  await expect(page.locator('.mx thead th').nth(1)).toBeInViewport();
});
