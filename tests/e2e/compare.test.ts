import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
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

const heads = (page: Page) => page.locator('.mx thead th:visible a');
const rows = (page: Page) => page.locator('.mx tbody tr:visible:not(.grp)');
const names = (...ids: string[]) => ids.map((id) => policies.find((policy) => policy.id === id)?.name ?? id);

/** On one column the heads are hidden; the order of the cells says the same. */
const regionsOf = (page: Page) =>
  page
    .locator('#annual-total td:not([hidden])')
    .evaluateAll((cells) => cells.map(({ dataset }) => dataset.r));

test('regions are chosen, ordered, kept in the address, and at least one stays', async ({ page }) => {
  await page.goto('/compare/');
  const region = (name: string) => page.getByRole('checkbox', { name, exact: true });
  await region('常州').uncheck();
  await region('新疆某市').uncheck();
  await expect(page).toHaveURL('/compare/?regions=fuling,yiyang,luojiang');
  await page.locator('.order summary').click();
  await page.getByRole('button', { name: '洛江前移' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '洛江前移' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare/?regions=luojiang,fuling,yiyang');
  expect(await regionsOf(page)).toEqual(['洛江', '涪陵', '益阳']);
  await expect(page.getByRole('button', { name: '洛江前移' })).toHaveAttribute('aria-disabled', 'true');

  await page.reload();
  expect(await regionsOf(page)).toEqual(['洛江', '涪陵', '益阳']);
  await expect(region('常州')).not.toBeChecked();
  await region('涪陵').uncheck();
  await region('益阳').uncheck();
  await region('洛江').click();
  await expect(region('洛江')).toBeChecked();
  await expect(page.getByText('至少保留一个地区')).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL('/compare/?regions=luojiang,yiyang');
  expect(await regionsOf(page)).toEqual(['洛江', '益阳']);
  await page.getByRole('button', { name: '恢复全部' }).click();
  await expect(page).toHaveURL('/compare/');
  expect(await regionsOf(page)).toEqual(['涪陵', '益阳', '常州', '新疆某市', '洛江']);
});

test('only differences hides rows on which the regions agree', async ({ page }) => {
  await page.goto('/compare/?regions=yiyang,luojiang');
  const same = await page.locator('.mx tbody tr:not(.grp)').evaluateAll((all) =>
    all.flatMap((row) => {
      const answers = [...row.querySelectorAll<HTMLElement>('td:not([hidden])')].map(
        ({ dataset }) => dataset.answer,
      );
      return new Set(answers).size === 1 ? [row.id] : [];
    }),
  );
  expect(same).toContain('annual-total');
  await page.getByLabel('只看差异').check();
  await expect(page).toHaveURL('/compare/?regions=yiyang,luojiang&differ');
  await expect(rows(page)).toHaveCount(topics.length - same.length);
  for (const id of same) await expect(page.locator(`#${id}`)).toBeHidden();
  await expect(page.locator('.count')).toHaveText(
    `显示${topics.length - same.length}个主题，共${topics.length}个，均有差异`,
  );
});

test('the filter finds words in names and cells, and opens what is folded over them', async ({ page }) => {
  await page.goto('/compare/');
  await page.getByRole('searchbox', { name: '筛选主题' }).fill('论文');
  await expect(page.locator('#paper')).toBeVisible();
  await expect(page.locator('#degree')).toBeHidden();
  await expect(page).toHaveURL(`/compare/?find=${encodeURIComponent('论文')}`);
  await expect(page.locator('.jump a:visible')).not.toHaveCount(vocabulary.topics.length);

  await page.getByRole('searchbox', { name: '筛选主题' }).fill('通讯作者');
  await expect(page.locator('#paper td').getByText('通讯作者').first()).toBeVisible();

  await page.getByRole('searchbox', { name: '筛选主题' }).fill('火星');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText('没有“火星”的主题')).toBeVisible();
});

test('a shared address is shown at once, with what it names and without what it invents', async ({
  page,
}) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.documentElement.dataset.moved = JSON.stringify(entry);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/compare/?regions=changzhou,fuling&find=论文&differ');
  await expect(page.locator('.count')).toContainText(`共${topics.length}个`);
  expect(await regionsOf(page)).toEqual(['常州', '涪陵']);
  await expect(page.locator('#degree')).toBeHidden();
  expect(await page.locator('html').getAttribute('data-moved')).toBeNull();

  await page.goto('/compare/?regions=changzhou,beijing&find=论文#degree');
  await expect(page.getByText('“beijing”在这里没有意义，已忽略')).toBeVisible();
  await expect(page.locator('#degree')).toBeInViewport();
});

/** A file that a button saves. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await file;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the view is saved as .csv and .xlsx, each answer with its clauses', async ({ page }) => {
  await page.goto('/compare/?regions=yiyang,fuling&find=年度总学时');
  const { name, bytes } = await saved(page, '导出为CSV');
  expect(name).toMatch(/^五地规定对照-\d{4}-\d\d-\d\d\.csv$/);
  const text = bytes.toString();
  expect(text).toMatch(/^\uFEFF"分组","主题","湖南益阳\n益人社函〔2018〕47号","重庆涪陵\n/);
  expect(text).toMatch(/\r\n"年度要求","年度总学时","90 学时\n［四·1］/);
  expect(text).toContain('regions=yiyang,fuling');
  expect(text).toContain('未核验');

  await page.goto('/compare/');
  const book = await saved(page, '导出表格');
  expect(book.name).toMatch(/\.xlsx$/);
  const files = unzipSync(new Uint8Array(book.bytes));
  const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
  for (const { number } of policies) if (number !== 'unknown') expect(strings).toContain(number);
  for (const { name } of topics) expect(strings).toContain(`<t>${name}</t>`);
  expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(/<row /g)).toHaveLength(
    topics.length + 1,
  );
});

test('WeChat, which saves nothing, is told how to get out', async ({ browser }) => {
  const context = await browser.newContext({
    userAgent: 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.50',
  });
  const page = await context.newPage();
  await page.goto('/compare/');
  await expect(page.getByText('选“在浏览器打开”')).toBeVisible();
  await expect(page.getByRole('button', { name: '导出表格' })).toBeHidden();
  await context.close();
});

test('on one column two regions stand side by side', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'several columns stand side by side anyway');
  await page.goto('/compare/');
  await page.getByLabel('两地并排').check();
  await page.getByLabel('右边的地区').selectOption('changzhou');
  await expect(page).toHaveURL('/compare/?regions=fuling,changzhou&side');
  await expect(heads(page)).toHaveText(names('fuling', 'changzhou'));
  const [left, right] = await page
    .locator('#conference td:visible')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()));
  expect(left?.top).toBe(right?.top);
  await page.getByLabel('左边的地区').selectOption('changzhou');
  await expect(heads(page)).toHaveText(names('changzhou', 'fuling'));
  await page.getByLabel('两地并排').uncheck();
  await expect(page).toHaveURL('/compare/');
});

test('on paper the table stands alone, and says what it shows', async ({ page }) => {
  await page.goto('/compare/?regions=yiyang,fuling&find=论文');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.choose, .jump, .acts, .top').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('[data-as-of]')).toContainText('地区：湖南益阳、重庆涪陵；筛选：论文');
  await expect(heads(page)).toHaveText(names('yiyang', 'fuling'));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole table is there, and no control', async ({ page }) => {
    await page.goto('/compare/?regions=yiyang');
    await expect(rows(page)).toHaveCount(topics.length);
    await expect(page.locator('.choose, .acts').filter({ visible: true })).toHaveCount(0);
  });
});
