import { expect, test } from '@playwright/test';
import { anchorOf } from '../../src/format/locator.ts';
import { policies } from './built.ts';

test('the list leads to every document', async ({ page }) => {
  await page.goto('/policies/');
  await expect(page.locator('.card h2 a')).toHaveCount(policies.length);
});

for (const policy of policies) {
  test.describe(policy.name, () => {
    test.skip(({ isMobile }) => isMobile, 'the text is the same on every screen');

    test('every clause stands in order, restated, under its own address', async ({ page }) => {
      await page.goto(`/policies/${policy.id}/`);
      const ids = await page.locator('.cl').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids).toEqual(policy.clauses.map(({ at }) => anchorOf(at)));
      const empty = await page
        .locator('.cl .txt')
        .evaluateAll((all) => all.filter(({ textContent }) => !textContent?.trim()).length);
      expect(empty).toBe(0);
    });

    test('every rule leads to its clauses, and every clause to its rules', async ({ page }) => {
      await page.goto(`/policies/${policy.id}/`);
      const found = await page.locator('.rule[id], .cl').evaluateAll((all) =>
        all.map((part) => ({
          id: part.id,
          within: part.parentElement?.closest('.cl')?.id,
          links: [...part.querySelectorAll('a')].map((link) => decodeURIComponent(link.hash)),
        })),
      );
      const byId = new Map(found.map((part) => [part.id, part]));
      for (const { id, clause } of policy.rules) {
        const rule = byId.get(`rule-${id}`);
        const [first, ...further] = clause.map(anchorOf);
        expect(rule?.within, id).toBe(first);
        expect(rule?.links, id).toEqual(expect.arrayContaining(clause.map((at) => `#${anchorOf(at)}`)));
        for (const at of further) expect(byId.get(at)?.links, `${at} to ${id}`).toContain(`#rule-${id}`);
      }
    });

    test('every requirement, limit, provision, proof, form, reading and silence has its own address', async ({
      page,
    }) => {
      await page.goto(`/policies/${policy.id}/`);
      const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
      const wanted = [
        ...policy.requirements.map(({ id }) => `requirement-${id}`),
        ...policy.limits.map(({ id }) => `limit-${id}`),
        ...policy.provisions.map(({ id }) => `provision-${id}`),
        ...policy.evidence.map(({ id }) => `evidence-${id}`),
        ...policy.forms.map(({ id }) => `form-${id}`),
        ...policy.readings.map(({ id }) => `reading-${id}`),
        ...policy.silences.map((_, place) => `silence-${place + 1}`),
      ];
      expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    });

    test('every reading shows its default first', async ({ page }) => {
      await page.goto(`/policies/${policy.id}/`);
      const shown = await page
        .locator('.rd')
        .evaluateAll((all) => all.map((rd) => [rd.id, rd.querySelector('dd')?.textContent]));
      const wanted = policy.readings.map(({ id, options, default: chosen }) => [
        `reading-${id}`,
        `${options[chosen]?.says} 默认`,
      ]);
      expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(wanted));
    });
  });
}

test('the outline follows the reader', async ({ page, isMobile }) => {
  const [policy] = policies;
  const clause = policy?.clauses.at(-1);
  if (!policy || !clause) throw new Error('no clause');
  await page.goto(`/policies/${policy.id}/#${anchorOf(clause.at)}`);
  if (isMobile) await page.locator('.toc-s summary').first().click();
  const tree = page.locator(isMobile ? '.toc-s .tree' : '.pol > .tree');
  await expect(tree.locator('[aria-current]')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/', '/compare/', '/policies/', ...policies.map(({ id }) => `/policies/${id}/`)]) {
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main .ref:visible').first()).toBeVisible();
      const fold = page.locator('main details:visible').first();
      if ((await fold.count()) > 0) {
        await fold.locator('summary').first().click();
        await expect(fold).toHaveAttribute('open', '');
      }
    });
  }
});
