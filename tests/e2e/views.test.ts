import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '草稿的各个页面' }).getByRole('button', { name });

/** Goes to a view and waits until it is there. */
async function opened(page: Page, name: string) {
  await view(page, name).click();
  await expect(page.getByText('正在打开')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

/** Adds a training in Yiyang, 8 hours a day (附件5·1). */
async function train(page: Page, title: string, year: number, days: string, subject: string) {
  if (!(await page.getByRole('heading', { name: '添加哪一类记录' }).isVisible()))
    await page.getByRole('button', { name: '添加', exact: true }).click();
  await page
    .locator('.kinds button')
    .filter({ has: page.getByText('培训班、研修班、进修班', { exact: true }) })
    .click();
  await page.getByLabel('名称', { exact: true }).fill(title);
  await page.getByLabel('开始', { exact: true }).fill(`${year}-05-14`);
  await page.getByLabel('结束', { exact: true }).fill(`${year}-05-31`);
  await page.getByRole('group', { name: '科目', exact: true }).getByLabel(subject, { exact: true }).check();
  await page.getByLabel('全天数', { exact: true }).fill(days);
}

test.beforeEach(async ({ page }) => {
  await page.goto('draft/');
  await page.getByLabel('地区').selectOption({ label: '湖南益阳' });
  await page.getByLabel('年度', { exact: true }).selectOption('2018');
  await train(page, '专业培训', 2018, '8', '专业');
  await train(page, '公需培训', 2018, '4', '公需');
  await train(page, '前年的培训', 2016, '3', '专业');
});

test('papers at hand are ticked, and the year says what is registered and proved', async ({ page }) => {
  const form = page.getByRole('region', { name: '前年的培训' });
  await page.getByRole('button', { name: /^专业培训/ }).click();
  const papers = page.getByRole('region', { name: '证明材料' });
  await expect(papers).toContainText('六组材料满足一组即可，至少再补2项。');
  await papers.getByLabel('培训通知').check();
  await expect(papers).toContainText('还缺结业证书');
  await papers.getByLabel('结业证书').check();
  await expect(papers).toContainText('已经齐了');
  await papers.getByLabel('已登记').check();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^专业培训/ })).toContainText('材料齐');
  const lights = page.getByRole('region', { name: '测算结果' }).locator('.lights');
  await expect(lights).toContainText('2条里1条没登记');
  await expect(lights).toContainText('2条里1条缺材料');
});

test('several years at a glance, the years between too; a year can be verified and opened', async ({
  page,
}) => {
  await view(page, '多年').click();
  const years = page.getByRole('region', { name: '各年度一览' }).locator('.years > li');
  await expect(years).toHaveCount(3);
  await expect(years.nth(0)).toContainText('24学时，要求90');
  await expect(years.nth(0)).toContainText('参照');
  await expect(years.nth(1)).toContainText('0学时，要求90');
  await expect(years.nth(2)).toContainText('96学时，要求90');
  await expect(years.nth(2)).toContainText('没有验证');
  await years.nth(2).getByLabel('2018年度已经验证').check();
  await expect(years.nth(2)).not.toContainText('没有验证');
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await page.reload();
  await expect(years.nth(2).getByLabel('2018年度已经验证')).toBeChecked();
  await years.nth(0).getByRole('button', { name: '2016年度' }).click();
  await expect(page.getByRole('heading', { name: '2016年度结果' })).toBeVisible();
});

test('the same record in five regions, and what moving changes', async ({ page }) => {
  await view(page, '五地').click();
  const table = page.getByRole('table');
  const line = table.getByRole('row').filter({ hasText: '专业培训' });
  await expect(line.getByRole('cell')).toHaveText([/^48/, /^64/, /^48/, /待填/, /未规定/]);
  await page.getByLabel('洛江', { exact: true }).uncheck();
  await expect(line.getByRole('cell')).toHaveCount(4);
  const moving = page.getByRole('region', { name: '如果从益阳转到涪陵' });
  await expect(moving).toContainText('64学时 → 48学时');
  await page.getByLabel('转到', { exact: true }).selectOption({ label: '福建洛江' });
  await expect(page.getByRole('region', { name: '如果从益阳转到洛江' })).toContainText('64学时 → 待问');
});

const names = ['多年', '试算', '五地', '导入', '草稿与备份'];

for (const colorScheme of ['light', 'dark'] as const)
  test(`the views have no faults of access, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    for (const name of names) {
      await opened(page, name);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        name,
      ).toEqual([]);
    }
  });

const widths = [320, 360, 390, 480, 600, 768, 960, 961, 1100, 1101, 1280, 1920];

for (const large of [false, true])
  test(`the views are never wider than the screen${large ? ', 大字' : ''}`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'the widths are tried once');
    test.slow();
    if (large) {
      await page.evaluate(() => localStorage.setItem('xueshi.large', 'yes'));
      await page.reload();
    }
    for (const name of ['记录', ...names]) {
      await opened(page, name);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${name} at ${width}px, in px`).toBeLessThanOrEqual(0);
      }
    }
  });

test('on paper there are figures and no controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: '测算结果' })).toContainText('96');
  await expect(page.locator('.views, .calc-bar, .dock').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('main :is(input, select, .btn)').filter({ visible: true })).toHaveCount(0);
});
