import { expect, test } from '@playwright/test';
import { policies, vocabulary } from './built.ts';

const { kinds } = vocabulary;

test('the index has every kind with an answer of every document', async ({ page }) => {
  await page.goto('/activities/');
  const rows = await page.locator('.five-t tbody tr:not(.grp)').evaluateAll((all) =>
    all.map((row) => ({
      id: row.id,
      answers: [...row.querySelectorAll('td')].filter((cell) => (cell.textContent ?? '').trim() !== '')
        .length,
    })),
  );
  expect(rows).toEqual(kinds.map(({ id }) => ({ id, answers: policies.length })));
  await page.getByRole('row').getByRole('link', { name: '学术会议', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('学术会议');
});

test('every kind has a page with five answers, each with a clause or 未规定', async ({ request, page }) => {
  test.setTimeout(240_000);
  for (const { id } of kinds) {
    await page.setContent(await (await request.get(`/activities/${id}/`)).text());
    const answers = await page
      .locator('.act-r')
      .evaluateAll((all) => all.map((each) => each.querySelector('.ref, .none') !== null));
    expect(answers, id).toEqual(policies.map(() => true));
    const cells = await page
      .locator('.five-t td')
      .evaluateAll((all) => all.filter((cell) => cell.querySelector('.ref, .none') === null).length);
    expect(cells, id).toBe(0);
  }
});

test('drawings say in words what they show', async ({ page }) => {
  await page.goto('/activities/paper/');
  await expect(
    page.getByRole('img', { name: /^涪陵，学时随字数：国家级刊物：.*10千字60学时/ }),
  ).toBeVisible();
  const table = page.getByRole('table', { name: /湖南益阳/ }).first();
  await expect(table.getByRole('row', { name: /CSSCI/ }).getByRole('cell')).toHaveText(['30', '5']);
});

test('what I type is calculated in all regions at once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/activities/teaching/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('policies.json'))).toEqual([]);

  await page.getByRole('button', { name: '填授课、作报告的情况' }).click();
  const mine = page.locator('.live-in');
  await mine.getByRole('textbox', { name: /授课时数/ }).fill('4');
  await mine.getByRole('group', { name: '授课类型' }).getByLabel('学术报告或讲座').check();
  await mine.getByRole('group', { name: '应邀讲授' }).getByLabel('是').check();
  await mine.getByRole('group', { name: '属于本专业的继续教育' }).getByLabel('是').check();
  const of = (region: string) => mine.locator(`[data-region="${region}"] .live-o`);
  // A lecture counts three times its hours in Fuling, twice in Xinjiang; Yiyang is silent.
  await expect(of('fuling')).toHaveText('12学时');
  await expect(of('xinjiang')).toHaveText('8学时');
  await expect(of('yiyang')).toHaveText('未规定');
  await mine.getByRole('group', { name: '授课类型' }).getByLabel('继续教育课程').check();
  await expect(of('fuling')).toHaveText('8学时');

  await mine.getByRole('button', { name: '记到测算' }).click();
  await expect(page).toHaveURL(/\/draft\/\?draft=/);
  await expect(page.getByRole('textbox', { name: /授课时数/ })).toHaveValue('4');
});

test('a class of three days and a half', async ({ page }) => {
  await page.goto('/activities/training/');
  await page.getByRole('button', { name: /^填培训班/ }).click();
  const mine = page.locator('.live-in');
  await mine.getByRole('textbox', { name: /全天数/ }).fill('3');
  await mine.getByRole('textbox', { name: /另有半天/ }).fill('1');
  const of = (region: string) => mine.locator(`[data-region="${region}"] .live-o`);
  // Seven half-days: 4 hours each in Yiyang, 3 in Fuling; 6 a day in Changzhou, where half a day may not count.
  await expect(of('yiyang')).toHaveText('28学时');
  await expect(of('fuling')).toHaveText('21学时');
  await expect(of('changzhou')).toHaveText('21学时（18–21）');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('everything but the live calculation is there', async ({ page }) => {
    await page.goto('/activities/training/');
    await expect(page.locator('.live')).toBeHidden();
    await expect(page.locator('.plot')).toHaveCount(policies.length);
    await expect(page.locator('.act-r').first().locator('.ref').first()).toBeVisible();
  });
});
