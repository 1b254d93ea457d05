import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { SearchData } from '../../src/search/types.ts';
import { deadLinks, pages } from './built.ts';

const box = (page: Page) => page.locator('#search input');
const options = (page: Page) => page.locator('#search').getByRole('option');
const active = (page: Page) => page.locator('#search [role="option"][aria-selected="true"]');
const said = (page: Page) => page.locator('#search [role="status"]');

async function open(page: Page, path = '/about/') {
  await page.goto(path);
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await expect(options(page).first()).toBeVisible();
}

test('the dialog opens by Ctrl K, by / and by the box, takes no typed /, and gives the focus back', async ({
  page,
}) => {
  await page.goto('/');
  const opener = page.locator('.intro [data-search]');
  await opener.click();
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#search')).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
  await page.keyboard.type('2018/47');
  await expect(box(page)).toHaveValue('2018/47');
  await page.locator('#search [data-close]').click();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
});

test('keys move among the results and open one, and the query is still there after going back', async ({
  page,
}) => {
  await open(page);
  await box(page).fill('益阳 论文');
  await expect(said(page)).toContainText(/找到\d+条/);
  await expect(active(page)).toHaveCount(1);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).first()).toContainText('益阳');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  const second = await options(page).nth(1).getAttribute('id');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', second ?? '');
  await page.keyboard.press('End');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).last()).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/policies\/yiyang\/#/);
  await expect(page.locator('#search')).toBeHidden();
  await expect(page.locator(':target')).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(/\/about\//);
  await page.keyboard.press('Control+k');
  await expect(box(page)).toHaveValue('益阳 论文');
  await expect(said(page)).toContainText('找到');
});

test('matched words are marked, also for pinyin, slips and other words for the same', async ({ page }) => {
  await open(page);
  const marks = page.locator('#search mark');
  for (const [typed, word] of [
    ['论文', '论文'],
    ['lunwen', '论文'],
    ['论玟', '论文'],
    ['常州 补训', '补课'],
    ['36号', '36号'],
  ] as const) {
    await box(page).fill(typed);
    await expect(marks.first(), typed).toBeVisible();
    await expect(marks.filter({ hasText: word }).first(), typed).toBeVisible();
  }
});

test('a query that finds nothing is led on: without the region, to near words', async ({ page }) => {
  await open(page);
  await box(page).fill('益阳 三峡库区 指纹');
  const everywhere = options(page).filter({ hasText: '三峡库区 指纹' });
  await everywhere.last().click();
  await expect(box(page)).toHaveValue('三峡库区 指纹');
  await box(page).fill('qqqqqq');
  await expect(said(page)).toContainText('没有找到');
  await expect(options(page).first()).toBeVisible();
  await options(page).first().click();
  await expect(said(page)).toContainText(/找到\d+条/);
});

test('the dialog has no accessibility violations and keeps the focus', async ({ page }) => {
  await open(page);
  const check = async () => {
    const { violations } = await new AxeBuilder({ page }).include('#search').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  };
  await check();
  await box(page).fill('公需科目');
  await expect(said(page)).toContainText('找到');
  await check();
  // Behind a modal dialog nothing takes the focus; the body stands for the browser's own controls.
  for (const _ of [1, 2, 3]) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => Boolean(document.activeElement?.matches('#search *, body')))).toBe(true);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await check();
});

test('nothing is fetched before the search is used, and all of it from this site', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/compare/');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => /search\.json|panel/.test(url))).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(options(page).first()).toBeVisible();
  expect(fetched.filter((url) => url.endsWith('/data/search.json'))).toHaveLength(1);
  expect(new Set(fetched.map((url) => new URL(url).origin)).size).toBe(1);
});

test('on one column the dialog fills the screen and a finger opens a result', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'for phones');
  await page.goto('/compare/');
  await page.locator('.top [data-search]:visible').tap();
  await box(page).fill('洛江 教师');
  const { width, height } = (await page.locator('#search').boundingBox()) ?? { width: 0, height: 0 };
  expect(width).toBe(390);
  expect(height).toBeGreaterThan(600);
  for (const option of await options(page).all())
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await options(page).first().tap();
  await expect(page).toHaveURL(/\/policies\/luojiang\/#/);
});

test('a wrong address searches for its own words', async ({ page }) => {
  await page.goto('/policies/yiyan/lunwen/');
  const panel = page.locator('main .panel');
  await expect(panel.locator('input')).toHaveValue('policies yiyan lunwen');
  await expect(panel.getByRole('option').filter({ hasText: '论文' }).first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no box is shown', async ({ page }) => {
    for (const path of ['/', '/compare/', '/404.html']) {
      await page.goto(path);
      await expect(page.locator('[data-search]:visible, .panel:visible')).toHaveCount(0);
    }
  });
});

test('every result leads to a page and an anchor that exist', ({ isMobile }) => {
  test.skip(isMobile, 'the files are the same on every screen');
  const file = readFileSync(join(import.meta.dirname, '../../dist/data/search.json'), 'utf8');
  const { entries } = JSON.parse(file) as SearchData;
  const results = { path: '/results', anchors: new Set<string>(), links: entries.map(({ to }) => to) };
  expect(deadLinks([...pages(), results])).toEqual([]);
});
