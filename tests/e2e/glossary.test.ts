import { expect, test } from '@playwright/test';
import { vocabulary } from './built.ts';

const { glossary } = vocabulary;
const different = glossary.filter(
  ({ words }) => new Set(Object.values(words).map(({ word }) => word)).size > 1,
);

test.beforeEach(async ({ page }) => {
  await page.goto('/glossary/');
});

test('every term has its place, and every word of a document its clauses', async ({ page }) => {
  const shown = await page.locator('.term').evaluateAll((all) =>
    all.map((term) => ({
      id: term.id,
      rows: [...term.querySelectorAll('.wordings tbody tr')].map(
        (row) => `${row.querySelector('.word')?.textContent} ${row.querySelectorAll('.ref').length}`,
      ),
    })),
  );
  const inOrder = (words: (typeof glossary)[number]['words']) =>
    Object.values(words).map(
      ({ word, clause, beside }) => `${word} ${[clause, ...beside.map((each) => each.clause)].flat().length}`,
    );
  expect(shown).toHaveLength(glossary.length);
  for (const { id, rows } of shown)
    expect(rows.sort(), id).toEqual(inOrder(glossary.find((term) => term.id === id)?.words ?? {}).sort());
});

test('an address leads to a term', async ({ page }) => {
  await page.goto('/glossary/#make-up');
  const term = page.locator('.term:target');
  await expect(term).toBeInViewport();
  await expect(term).toContainText('用词不同');
  for (const word of ['补训', '补课', '补学'])
    await expect(term.locator('.word', { hasText: word }).first()).toBeVisible();
  await expect(term).toContainText(/未见\s*洛江/);
});

test('the terms for which words differ are listed together, and can be shown alone without a script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/glossary/');
  await expect(page.locator('.differences tbody th')).toHaveText(different.map(({ term }) => term));
  const same = page.locator('#hours');
  await expect(same).toBeVisible();
  await page.getByRole('checkbox', { name: '只看用词不同' }).check();
  await expect(same).toBeHidden();
  await expect(page.locator('.term:visible')).toHaveCount(different.length);
  await context.close();
});
