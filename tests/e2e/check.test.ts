import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** Adds hours that an authority has certified, on the calculator. */
async function certify(page: Page, day: string, subject: string, hours: string) {
  if (!(await page.getByRole('heading', { name: '添加哪一类记录' }).isVisible()))
    await page.getByRole('button', { name: '添加', exact: true }).click();
  await page
    .locator('.kinds button')
    .filter({ has: page.getByText('已由主管部门认定的学时', { exact: true }) })
    .click();
  await page.getByLabel('结束', { exact: true }).fill(day);
  await page.getByRole('group', { name: '科目', exact: true }).getByLabel(subject, { exact: true }).check();
  await page.getByLabel('已认定学时', { exact: true }).fill(hours);
}

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const verdict = (page: Page) => page.locator('.verd');
const line = (page: Page, year: string) => page.getByRole('row').filter({ hasText: new RegExp(`^${year}`) });

/** How many sheets of paper the page takes. */
async function sheets(page: Page): Promise<number> {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...paper.matchAll(/\/Type\s*\/Page\b/g)].length;
}

type Journey = {
  region: string;
  /** What is filled in, and what stands in the verdict before any record. */
  apply: (page: Page) => Promise<void>;
  before: string | RegExp;
  /** Day, subject and hours of the records. */
  records: [string, string, string][];
  /** The verdict then, and some rows of the years. */
  after: (string | RegExp)[];
  years: Record<string, (string | RegExp)[]>;
};

const journeys: Journey[] = [
  {
    region: '湖南益阳',
    apply: async (page) => {
      await field(page, '申报年度').fill('2018');
      await field(page, '单位性质').selectOption('中央、省属在益单位');
      await field(page, '申报级别').selectOption('副高');
      await expect(line(page, '2014')).toContainText('没有记录');
      await field(page, '博士').check();
    },
    before: '2个年度中，2个无法判定',
    records: [
      ['2017-06-15', '专业', '60'],
      ['2018-06-15', '专业', '45'],
      ['2017-06-15', '公需', '30'],
    ],
    after: ['不符合', '1个符合，1个不符合', '2018年差45'],
    years: {
      '2017': ['符合', '共90', '专业60，公需30', '参照'],
      '2018': ['不符合', '差45', '公需0（差30，一般要30）'],
    },
  },
  {
    region: '重庆涪陵',
    apply: async (page) => {
      await field(page, '申报年度').fill('2021');
      await expect(verdict(page)).toContainText('还缺取得现职称的年度');
      await field(page, '取得现职称的年度').fill('2O21');
      await field(page, '申报年度').focus();
      await expect(page.getByText('年度写四位数字，如2018；现在写的是“2O21”。')).toBeVisible();
      await field(page, '取得现职称的年度').fill('2022');
      await field(page, '申报年度').focus();
      await expect(page.getByText('不能晚于申报年度2021，现在写的是2022。')).toBeVisible();
      await field(page, '取得现职称的年度').fill('2021');
    },
    before: '1个年度中，1个无法判定',
    records: [
      ['2021-06-15', '专业', '60'],
      ['2021-06-15', '公需', '20'],
    ],
    after: ['符合', '1个年度中，1个符合'],
    years: { '2021': ['符合', '共80'] },
  },
  {
    region: '江苏常州',
    apply: async (page) => {
      await field(page, '申报年度').fill('2014');
      await field(page, '取得现职称的年度').fill('2013');
    },
    before: '2个年度中，2个无法判定',
    records: [['2014-06-15', '专业', '30']],
    after: ['不符合', '2014年差42', '2013年没有记录'],
    years: { '2013': ['无法判定', '没有记录'], '2014': ['不符合', '共30', '差42'] },
  },
  {
    region: '新疆某市',
    apply: async (page) => {
      await field(page, '申报事项').selectOption({ label: '岗位聘任、等级晋升' });
      await field(page, '申报年度').fill('2022');
      await field(page, '单位性质').selectOption('事业单位');
    },
    before: '2个年度中，2个无法判定',
    records: [
      ['2021-06-15', '专业', '60'],
      ['2022-06-15', '专业', '60'],
    ],
    after: ['符合', '2个年度中，2个符合'],
    years: { '2021': ['符合', '专业60'], '2022': ['符合', '专业60'] },
  },
  {
    region: '福建洛江',
    apply: async (page) => {
      await field(page, '申报年度').fill('2018');
      await expect(verdict(page)).toContainText('文件没有写要哪几年');
      await page
        .getByRole('group', { name: /文件没有写要哪几年/ })
        .getByLabel('2018')
        .check();
    },
    before: '1个年度中，1个无法判定',
    records: [['2018-06-15', '专业', '40']],
    after: ['1个年度中', '年度是自己选的'],
    years: { '2018': ['共40'] },
  },
];

for (const { region, apply, before, records, after, years } of journeys)
  test(`${region}: from an empty draft to the printed report`, async ({ page }) => {
    await page.goto('check/');
    await field(page, '地区').selectOption({ label: region });
    await apply(page);
    await expect(verdict(page)).toContainText('无法判定');
    await expect(verdict(page)).toContainText(before);
    await expect(page.getByText(/已保存在本机/)).toBeVisible();

    await page.getByRole('link', { name: '回到测算修改' }).click();
    await expect(field(page, '地区').locator('option:checked')).toHaveText(region);
    for (const record of records) await certify(page, ...record);
    await expect(page.getByText(/已保存在本机/)).toBeVisible();

    await page.goto('check/');
    for (const words of after) await expect(verdict(page)).toContainText(words);
    for (const [year, said] of Object.entries(years))
      for (const words of said) await expect(line(page, year)).toContainText(words);
    await expect(
      line(page, Object.keys(years)[0] ?? '')
        .locator('.ref')
        .first(),
    ).toHaveAttribute('href', /\/policies\/\w+\/#/);

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('学时尺生成于')).toBeVisible();
    await expect(page.getByText(/规则版本\w{8}/)).toBeVisible();
    await expect(page.getByText('单位经办（签章）：')).toBeVisible();
    await expect(page.getByText('效力未核验')).toBeVisible();
    await expect(page.locator('main :is(input, select, button, .btn)').filter({ visible: true })).toHaveCount(
      0,
    );
    // What is signed is on the first sheet, what explains it begins the second.
    expect(await sheets(page)).toBe(2);
  });

test('a report of ten years says each of them on paper', async ({ page }) => {
  await page.goto('check/');
  await field(page, '地区').selectOption({ label: '江苏常州' });
  await field(page, '申报年度').fill('2018');
  await field(page, '取得现职称的年度').fill('2009');
  await expect(verdict(page)).toContainText('10个年度中，10个无法判定');
  await page.emulateMedia({ media: 'print' });
  for (let year = 2009; year <= 2018; year += 1)
    await expect(line(page, `${year}`)).toContainText('没有记录');
  expect(await sheets(page)).toBeLessThanOrEqual(4);
});

test('a use of which the text does not speak is 未规定; words of another region are no answer', async ({
  page,
}) => {
  await page.goto('check/');
  await field(page, '地区').selectOption({ label: '湖南益阳' });
  await field(page, '申报年度').fill('2018');
  await field(page, '单位性质').selectOption('市直单位');
  await field(page, '申报事项').selectOption({ label: '注册延续（未规定）' });
  await expect(verdict(page)).toContainText('注册延续未规定');
  await field(page, '申报事项').selectOption({ label: '年度考核（未规定）' });
  await expect(page.getByText(/^湖南益阳，2018年度考核，/).first()).toBeVisible();
  await field(page, '申报事项').selectOption({ label: '职称评审' });
  await field(page, '申报级别').selectOption('副高');
  await expect(page.getByRole('group', { name: /文件没有写要哪几年/ })).toBeVisible();
  await field(page, '地区').selectOption({ label: '福建洛江' });
  await expect(field(page, '单位性质')).toHaveCount(0);
  await field(page, '地区').selectOption({ label: '湖南益阳' });
  await expect(field(page, '单位性质')).toHaveValue('市直单位');
});

test('another reading asks for other years; the table has them', async ({ page }) => {
  await page.goto('check/');
  await field(page, '地区').selectOption({ label: '湖南益阳' });
  await field(page, '申报年度').fill('2018');
  await field(page, '单位性质').selectOption('中央、省属在益单位');
  await field(page, '申报级别').selectOption('正高');
  await expect(line(page, '2018')).toBeVisible();
  await page.getByLabel(/^不包括：2018年申报，看2013至2017年度/).check();
  await expect(line(page, '2013')).toBeVisible();
  await expect(line(page, '2018')).toHaveCount(0);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出表格' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^职称申报学时自查报告-.*\.xlsx$/);
});

test('medical credits and the cycle of teachers stand in their own units', async ({ page }) => {
  await page.goto('check/');
  await field(page, '地区').selectOption({ label: '福建洛江' });
  await field(page, '申报年度').fill('2018');
  await field(page, '适用的要求').selectOption('卫生');
  await page.getByRole('group', { name: '医疗卫生机构级别' }).getByLabel('二级及以下（非一级）').check();
  await page
    .getByRole('group', { name: /文件没有写要哪几年/ })
    .getByLabel('2018')
    .check();
  await expect(page.getByText('以学分计').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the report has no faults of access, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('check/');
    await field(page, '地区').selectOption({ label: '湖南益阳' });
    await field(page, '申报年度').fill('2018');
    await field(page, '单位性质').selectOption('中央、省属在益单位');
    await field(page, '申报级别').selectOption('副高');
    await expect(line(page, '2014')).toBeVisible();
    await expect(page.getByText('正在打开')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

const widths = [320, 390, 600, 768, 769, 961, 1100, 1101, 1440, 1920];

for (const large of [false, true])
  test(`the report is never wider than the screen${large ? ', 大字' : ''}`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'the widths are tried once');
    await page.goto('check/');
    if (large) await page.evaluate(() => localStorage.setItem('xueshi.large', 'yes'));
    await page.reload();
    await field(page, '地区').selectOption({ label: '湖南益阳' });
    await field(page, '申报年度').fill('2018');
    await field(page, '单位性质').selectOption('中央、省属在益单位');
    await field(page, '申报级别').selectOption('副高');
    await expect(line(page, '2014')).toBeVisible();
    await expect(page.getByText('正在打开')).toHaveCount(0);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${width}px, in px`).toBeLessThanOrEqual(0);
    }
  });
