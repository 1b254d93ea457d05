import { expect, test } from '@playwright/test';
import { actsOf } from '../../src/format/acts.ts';
import { policies } from './built.ts';

const acts = actsOf(policies);

test.beforeEach(async ({ page }) => {
  await page.goto('/sources/');
});

test('every document has its card, with what to check and its defects', async ({ page }) => {
  for (const { id, name, verify, defects } of policies) {
    const card = page.locator(`section#${id}`);
    await expect(card.getByRole('heading', { name })).toBeVisible();
    await expect(card).toContainText('未核验');
    await expect(card.locator('.verify > li')).toHaveCount(verify.length);
    await expect(card.locator('.fold li')).toHaveCount(defects.length);
  }
});

test('an address leads to a document', async ({ page }) => {
  await page.goto('/sources/#xinjiang');
  await expect(page.locator('section#xinjiang')).toBeInViewport();
});

test('the table says what the drawing shows', async ({ page, isMobile }) => {
  const rows = page.locator('table.acts tbody tr');
  await expect(rows).toHaveCount(acts.length);
  const table = await rows.evaluateAll((all) =>
    all.map((row) => ({
      title: row.querySelector('th')?.firstChild?.textContent,
      cited: row.querySelectorAll('li').length,
    })),
  );
  const drawing = page.locator('svg.graph');
  await expect(drawing).toBeVisible({ visible: !isMobile });
  const drawn = await drawing.evaluate((svg) => ({
    titles: [...svg.querySelectorAll('.act')].map((act) =>
      [...act.querySelectorAll('.title')].map((part) => part.textContent).join(''),
    ),
    edges: svg.querySelectorAll('.edge').length,
  }));
  expect(drawn.titles.sort()).toEqual(table.map(({ title }) => title).sort());
  expect(drawn.edges).toBe(table.reduce((sum, { cited }) => sum + cited, 0));
});

test('labels of the drawing do not lie over one another', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the table alone stands on one column');
  for (const width of [970, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.locator('svg.graph').evaluate((svg) => {
      const boxes = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
      const right = svg.getBoundingClientRect().right;
      const cross = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
      return {
        pairs: boxes.filter((a, place) => boxes.slice(place + 1).some((b) => cross(a, b))).length,
        outside: boxes.filter((box) => box.right > right + 1).length,
      };
    });
    expect(over, `at ${width}px`).toEqual({ pairs: 0, outside: 0 });
  }
});

test('the yearly totals stand side by side with their basis', async ({ page }) => {
  await expect(page.locator('.totals tbody b')).toHaveText(['72', '80', '90', '90', '90']);
  await expect(page.locator('.totals li.common')).toHaveCount(3);
});
