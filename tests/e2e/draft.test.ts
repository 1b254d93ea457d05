import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const errors: string[] = [];

test.beforeEach(async ({ page }) => {
  errors.length = 0;
  // The browser reports what the Content Security Policy blocks as an error too.
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
});

const records = (page: Page) => page.getByRole('region', { name: '学习记录' });
const result = (page: Page) => page.getByRole('region', { name: '测算结果' });
const row = (page: Page, title: string) => records(page).getByRole('button', { name: title });
const saved = (page: Page) => expect(page.getByText(/已保存在本机/)).toBeVisible();

async function open(page: Page, region = '湖南益阳', year = 2018) {
  await page.goto('draft/');
  await page.getByLabel('地区').selectOption({ label: region });
  await page.getByLabel('年度', { exact: true }).selectOption(String(year));
}

/** Adds a record of a kind; what is to be typed is named by the labels of the form. */
async function add(page: Page, kind: string, title: string, typed: Record<string, string> = {}) {
  if (!(await page.getByRole('heading', { name: '添加哪一类记录' }).isVisible()))
    await page.getByRole('button', { name: '添加', exact: true }).click();
  await page
    .locator('.kinds button')
    .filter({ has: page.getByText(kind, { exact: true }) })
    .click();
  await page.getByLabel('名称', { exact: true }).fill(title);
  for (const [label, value] of Object.entries(typed)) await fill(page, label, value);
}

async function fill(page: Page, label: string, value: string) {
  const group = page.getByRole('group', { name: label, exact: true });
  const field = page.getByLabel(label, { exact: true });
  await expect(group.or(field).first()).toBeVisible();
  if (await group.isVisible()) await group.getByLabel(value, { exact: true }).check();
  else if (await field.evaluate((element) => element instanceof HTMLSelectElement))
    await field.selectOption({ label: value });
  else {
    await field.fill(value);
    await field.blur();
  }
}

const days = { 开始: '2018-05-14', 结束: '2018-05-16' };
const book = { 发表或出版日期: '2021-05-01', 出版情况: '正式出版', 字数: '200000', '本人排名（位）': '3' };

test('figures worked by hand come out, each with its clause', async ({ page }) => {
  await open(page);
  await add(page, '培训班、研修班、进修班', '装配式建筑', {
    ...days,
    全天数: '2',
    另有半天: '1',
    科目: '专业',
  });
  await expect(row(page, '装配式建筑')).toContainText('20');
  await expect(result(page).getByText('已认定20，要求90')).toBeVisible();
  await expect(result(page).getByText('还差70')).toBeVisible();
  await expect(result(page).getByText('半天×4学时 × 5')).toBeVisible();
  const clause = result(page).locator('.trace').getByRole('link', { name: '附件5·1' }).first();
  await expect(clause).toHaveAttribute('href', /\/policies\/yiyang\/#附件5-1$/);

  await page.getByLabel('地区').selectOption({ label: '江苏常州' });
  await fill(page, '全天数', '3');
  await fill(page, '另有半天', '');
  await expect(row(page, '装配式建筑')).toContainText('18');

  await page.getByLabel('地区').selectOption({ label: '重庆涪陵' });
  await page.getByLabel('年度', { exact: true }).selectOption('2021');
  await add(page, '出版著作或译作', '教材', book);
  await expect(row(page, '教材')).toContainText('72');
  await expect(result(page).getByText('已认定72（72–76.8），要求80')).toBeVisible();
  await expect(row(page, '装配式建筑')).toContainText('不在2021年度');
  const five = result(page).locator('.five li');
  await expect(five).toHaveCount(5);
  await expect(five.first()).toContainText('72–76.8');
  await expect(five.last()).toContainText('未规定');
  expect(errors).toEqual([]);
});

test('another reading gives another figure, and the page says what it would change', async ({ page }) => {
  await open(page, '重庆涪陵', 2021);
  await add(page, '出版著作或译作', '教材', book);
  const reading = result(page).getByRole('group', { name: '“依次递减20%”从哪个数减' });
  await expect(reading.getByText('默认')).toBeVisible();
  await result(page)
    .getByRole('button', { name: /^原文有歧义/ })
    .click();
  await expect(reading).toBeFocused();
  await reading.getByRole('radio', { name: /在前一位的基础上再减/ }).check();
  await expect(result(page).getByText('已认定76.8（72–76.8），要求80')).toBeVisible();
  await expect(row(page, '教材')).toContainText('76.8');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(result(page).getByText('已认定72（72–76.8），要求80')).toBeVisible();
  expect(errors).toEqual([]);
});

test('every kind of record can be added, and stands for something in every region', async ({ page }) => {
  test.slow();
  await open(page, '重庆涪陵', 2021);
  const { vocabulary, policies } = await (await page.request.get('data/policies.json')).json();
  for (const { name } of vocabulary.kinds) {
    if (!(await page.getByRole('heading', { name: '添加哪一类记录' }).isVisible()))
      await page.getByRole('button', { name: '添加', exact: true }).click();
    await page
      .locator('.kinds button')
      .filter({ has: page.getByText(name, { exact: true }) })
      .click();
    await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
  }
  const rows = records(page).getByRole('listitem');
  await expect(rows).toHaveCount(vocabulary.kinds.length);
  for (const { name } of policies) {
    await page.getByLabel('地区').selectOption({ label: name });
    const worths = await rows.locator('.hr').allTextContents();
    expect(worths.filter(Boolean)).toHaveLength(vocabulary.kinds.length);
  }
  expect(errors).toEqual([]);
});

test('wrong input gets a sentence, everything else goes on, and a reload keeps all of it', async ({
  page,
}) => {
  await open(page);
  await add(page, '培训班、研修班、进修班', '好的', { ...days, 全天数: '3' });
  await add(page, '培训班、研修班、进修班', '坏的', {
    开始: '2018-06-05',
    结束: '2018-06-01',
    全天数: '-3',
    另有半天: '七',
    载明课时: '99999',
  });
  await expect(page.getByText('早于“开始”，请核对先后。')).toBeVisible();
  await expect(page.getByText('最小是0天，请核对。')).toBeVisible();
  await expect(page.getByText('请填数字，例如3或7.5。')).toBeVisible();
  await expect(page.getByText('超过2000课时，可能多打了数字，请核对。')).toBeVisible();
  await expect(page.getByLabel('全天数', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await fill(page, '结束', '2099-01-01');
  await expect(page.getByText('这一天还没有到，请填已经发生的日期。')).toBeVisible();
  await fill(page, '结束', '2018年13月1日');
  await expect(page.getByText('没有这一天，请按2018-06-06的样子填。')).toBeVisible();
  await add(page, '出版著作或译作', '著作', { '本人排名（位）': '0' });
  await expect(page.getByText('最小是1位，请核对。')).toBeVisible();
  await expect(result(page).getByText('已认定至少24，要求90')).toBeVisible();
  await expect(row(page, '坏的')).toContainText('4处要改');

  await saved(page);
  await page.reload();
  await expect(page.getByLabel('本人排名（位）')).toHaveValue('0');
  await expect(result(page).getByText('已认定至少24，要求90')).toBeVisible();
  await row(page, '坏的').click();
  await expect(page.getByLabel('结束', { exact: true })).toHaveValue('2018年13月1日');
  await expect(page.getByLabel('全天数', { exact: true })).toHaveValue('-3');
  await expect(page.getByLabel('另有半天', { exact: true })).toHaveValue('七');
  expect(errors).toEqual([]);
});

test('what was typed just before leaving is there again', async ({ page }) => {
  await open(page);
  await add(page, '发表论文', '刚写的');
  await page.reload();
  await expect(row(page, '刚写的')).toBeVisible();
});

test('a year that the document does not govern is for reference only', async ({ page }) => {
  await open(page, '湖南益阳', 2030);
  await expect(result(page).getByText('2030年度只能参照')).toBeVisible();
  await result(page).getByRole('button', { name: '改看2018年度' }).click();
  await expect(result(page).getByText('只能参照')).toBeHidden();
  expect(errors).toEqual([]);
});

test('what the text does not specify is listed apart, and counts once it is certified', async ({ page }) => {
  await open(page, '福建洛江', 2018);
  await add(page, '学术会议', '年会', { 结束: '2018-08-21', 科目: '专业' });
  await expect(row(page, '年会')).toContainText('未规定');
  await expect(result(page).getByText('1项未规定，不计入合计，也不是0')).toBeVisible();
  await expect(result(page).getByText('已认定至少0，要求90')).toBeVisible();
  await fill(page, '已认定学时', '16');
  await expect(result(page).getByText('已认定16，要求90')).toBeVisible();
  await expect(row(page, '年会')).toContainText('经认定');
  await fill(page, '最高可认定（学时）', '24');
  await expect(row(page, '年会')).toContainText('16–24');
  expect(errors).toEqual([]);
});

test('the same work counts once, and the limit says so', async ({ page }) => {
  await open(page, '重庆涪陵', 2021);
  const paper = { 字数: '5000', '本人排名（位）': '1' };
  await add(page, '发表论文', '甲刊', { 发表或出版日期: '2021-03-01', 刊物级别: '国家级刊物', ...paper });
  await add(page, '发表论文', '乙刊', {
    发表或出版日期: '2021-06-01',
    刊物级别: '省部级（省级及以上）刊物',
    ...paper,
  });
  await expect(result(page).getByText('已认定45，要求80')).toBeVisible();
  await page.getByLabel('与哪条记录是同一作品、项目或同一次学习').selectOption({ label: '甲刊' });
  await expect(result(page).getByText('已认定30，要求80')).toBeVisible();
  await expect(result(page).getByText('原计15，同一论文或著作只按学时最高的一次算。')).toBeVisible();
  await expect(row(page, '乙刊')).toContainText('原计15');
  expect(errors).toEqual([]);
});

test('what belongs to other regions is folded, not lost', async ({ page }) => {
  await open(page);
  await add(page, '培训班、研修班、进修班', '春季班', { ...days, 全天数: '3', 办班前已向人社部门备案: '是' });
  await page.getByLabel('地区').selectOption({ label: '江苏常州' });
  await expect(page.getByRole('group', { name: '办班前已向人社部门备案' })).toBeHidden();
  await page.getByText('其他地区用到的事实').click();
  const filed = page.getByRole('group', { name: '办班前已向人社部门备案' });
  await expect(filed.getByLabel('是', { exact: true })).toBeChecked();
  await filed.getByLabel('未填', { exact: true }).check();
  await expect(row(page, '春季班')).toContainText('18');
});

test('credits and cycles: the tracks of Luojiang', async ({ page }) => {
  await open(page, '福建洛江', 2019);
  await page.getByLabel('适用的要求').selectOption({ label: '卫生' });
  await fill(page, '医疗卫生机构级别', '二级及以下（非一级）');
  await add(page, '继续医学教育学分', '面授', { 结束: '2019-05-20', 学分来源: '面授', 学分: '13' });
  await add(page, '继续医学教育学分', '远程甲', { 结束: '2019-06-20', 学分来源: '远程', 学分: '8' });
  await add(page, '继续医学教育学分', '远程乙', { 结束: '2019-08-20', 学分来源: '远程', 学分: '7' });
  await expect(result(page).getByText('已认定25（25–28）学分，要求25学分')).toBeVisible();
  await expect(row(page, '远程乙')).toContainText('原计7');
  await page.getByLabel('适用的要求').selectOption({ label: '中小学教师' });
  await expect(result(page).getByText('还缺“周期开始年度”，填好才知道哪些学习算在内。')).toBeVisible();
  await fill(page, '周期开始年度', '2015');
  await expect(result(page).getByText('2015年1月1日至2019年12月31日。')).toBeVisible();
  expect(errors).toEqual([]);
});

test('works with the keyboard alone, and the focus goes where the work is', async ({ page }) => {
  await open(page);
  const kind = page.getByRole('button', { name: '培训班、研修班、进修班' });
  await kind.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '培训班、研修班、进修班', exact: true })).toBeFocused();
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('Tab');
  await expect(page.getByLabel('名称', { exact: true })).toBeFocused();
  await page.keyboard.type('键盘');
  await page.getByRole('button', { name: '全天数增加' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('全天数', { exact: true })).toHaveValue('2');
  await expect(row(page, '键盘')).toContainText('16');
  await page.getByRole('button', { name: '删除', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(records(page).getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '键盘', exact: true })).toBeFocused();
  await expect(page.getByLabel('全天数', { exact: true })).toHaveValue('2');
  expect(errors).toEqual([]);
});

test('drafts: another one, names, and removing with a way back', async ({ page }) => {
  await open(page);
  await add(page, '发表论文', '第一份里的');
  await saved(page);
  const drafts = page.locator('.drafts');
  await drafts.locator('summary').click();
  await page.getByLabel('草稿名称').fill('申报用');
  await page.getByRole('button', { name: '新建草稿' }).click();
  await expect(row(page, '第一份里的')).toBeHidden();
  await add(page, '专利', '第二份里的');
  await saved(page);
  await drafts.locator('summary').click();
  await drafts.getByRole('button', { name: /申报用/ }).click();
  await expect(row(page, '第一份里的')).toBeVisible();
  await expect(drafts.locator('summary')).toContainText('申报用');
  await drafts.locator('summary').click();
  await page.getByRole('button', { name: '删除这份草稿' }).click();
  await expect(row(page, '第二份里的')).toBeVisible();
  await records(page).getByRole('button', { name: '撤销' }).click();
  await expect(row(page, '第一份里的')).toBeVisible();
  await page.reload();
  await expect(row(page, '第一份里的')).toBeVisible();
  expect(errors).toEqual([]);
});

test('two windows on one draft do not overwrite each other', async ({ page, context }) => {
  await open(page);
  await add(page, '发表论文', '两处都有');
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(row(other, '两处都有')).toBeVisible();
  await add(other, '专利', '另一窗口加的');
  await expect(row(page, '另一窗口加的')).toBeVisible();
  await expect(page.getByText('已换成另一个窗口刚才保存的内容。')).toBeVisible();
});

test('when the rules cannot be fetched, it says so and tries again', async ({ page }) => {
  await page.route('**/policies.json', (route) => route.abort());
  await page.goto('draft/');
  await expect(page.getByText('规则没有读到')).toBeVisible();
  await page.unroute('**/policies.json');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByText('还没有学习记录')).toBeVisible();
});

test('a mistake of the site stays in its place, and what was typed stays too', async ({ page }) => {
  await page.route('**/policies.json', async (route) => {
    const library = await (await route.fetch()).json();
    for (const policy of library.policies) if (policy.id === 'fuling') policy.readings = [];
    await route.fulfill({ json: library });
  });
  await open(page, '湖南益阳', 2018);
  await add(page, '培训班、研修班、进修班', '留着的', { ...days, 全天数: '3' });
  await page.getByLabel('地区').selectOption({ label: '重庆涪陵' });
  await expect(page.getByText('这一部分算不出来，是本站的差错。').first()).toBeVisible();
  await page.getByLabel('地区').selectOption({ label: '湖南益阳' });
  await expect(row(page, '留着的')).toContainText('24');
  await expect(page.getByLabel('全天数', { exact: true })).toHaveValue('3');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('it says what is needed', async ({ page }) => {
    await page.goto('draft/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByText('正在读取')).toBeHidden();
  });
});

test('on one column the dock leads to the result', async ({ page, isMobile }) => {
  await open(page);
  const dock = page.getByRole('link', { name: /看结果/ });
  if (!isMobile) return expect(dock).toBeHidden();
  await add(page, '培训班、研修班、进修班', '短班', { ...days, 全天数: '3' });
  await expect(dock).toContainText('24／90');
  await dock.click();
  await expect(result(page).getByText('已认定24，要求90')).toBeInViewport();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`filled in, it has no faults of access and fits the screen: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '重庆涪陵', 2021);
    await add(page, '出版著作或译作', '教材', book);
    await add(page, '学历、学位教育', '硕士', { 结束: '2021-06-30', 为达到本岗位学历要求而学: '否' });
    await page.getByRole('button', { name: '加一门课' }).click();
    await page.getByLabel('第1门课的规定学时').fill('abc');
    await page.getByLabel('地区').focus();
    await add(page, '培训班、研修班、进修班', '错的', { 全天数: '-1' });
    await page.getByText('其他地区用到的事实').click();
    await page.locator('.drafts summary').click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    for (const width of [320, 390, 600, 960, 1024, 1100, 1280, 1920])
      for (const large of [false, true]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((on) => document.documentElement.classList.toggle('large', on), large);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `wider than ${width} px${large ? ', large text' : ''}`).toBeLessThanOrEqual(0);
      }
    expect(errors).toEqual([]);
  });
