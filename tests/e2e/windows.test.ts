import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';

const section = (page: Page) => page.getByRole('region', { name: '办理期限' });

/** Opens the self-check on a day, for a region and a year of application. */
async function open(page: Page, today: string, region: string, year: string) {
  await page.clock.setFixedTime(new Date(`${today}T04:00:00Z`));
  await page.goto('check/');
  await page.getByLabel('地区', { exact: true }).selectOption({ label: region });
  await page.getByLabel('申报年度', { exact: true }).fill(year);
  await expect(section(page).getByRole('definition').first()).toBeVisible();
}

/** The day before what is told about a step. */
const dayOf = (page: Page, says: string) =>
  section(page).getByRole('definition').filter({ hasText: says }).locator('xpath=preceding-sibling::dt[1]');

test('days are reckoned on working days from what is typed, and saved as a calendar with reminders', async ({
  page,
}) => {
  await open(page, '2017-05-02', '福建洛江', '2017');
  const opening = dayOf(page, '开班申请与开班之间要隔满10个工作日');
  await expect(opening).toHaveText('填开班日后算出');
  await section(page).getByRole('textbox', { name: '开班日', exact: true }).fill('2017年7月17日');
  await expect(opening).toContainText('2017年6月30日截止');
  await expect(section(page).getByText('2017年7月3日截止')).toBeVisible();
  await section(page).getByRole('textbox', { name: '错过的截止日', exact: true }).fill('2020-02-29');
  await expect(dayOf(page, '特殊情况的2年')).toContainText('2022年2月28日截止');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section(page).getByRole('button', { name: '存为日历文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('福建洛江继续教育期限.ics');
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  expect(events.map(({ startDate, summary }) => `${startDate} ${summary}`)).toEqual([
    '2017-06-30 福建洛江办班申报截止',
    '2018-02-28 福建洛江验证截止',
    '2022-02-28 福建洛江补验证截止',
  ]);
  expect(events[0]?.description).toContain('一·（五）·2');
  expect(events[0]?.component.getAllSubcomponents('valarm')).toHaveLength(3);
  await expect(section(page).getByRole('status').filter({ hasText: '3个日子' })).toBeVisible();

  // What was typed is kept with the draft.
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await page.reload();
  await expect(dayOf(page, '开班申请与开班之间要隔满10个工作日')).toContainText('2017年6月30日截止');
  const { violations } = await new AxeBuilder({ page }).include('[aria-labelledby="windows"]').analyze();
  expect(violations).toEqual([]);
});

test('what the text does not say, what is over and where the calendar ends is told', async ({ page }) => {
  await open(page, '2026-11-21', '福建洛江', '2026');
  await expect(dayOf(page, '年度培训方案')).toContainText('已过');
  await section(page).getByRole('textbox', { name: '开班日', exact: true }).fill('2099-03-10');
  await expect(dayOf(page, '开班申请与开班之间')).toHaveText('日历之外');
  await expect(section(page).getByText('工作日要等国务院公布以后再算')).toBeVisible();
  await page.getByLabel('地区', { exact: true }).selectOption({ label: '新疆某市' });
  await expect(dayOf(page, '没有写办理的起止时间')).toHaveText('未规定');
  await expect(section(page).getByText('请向职称办公室确认').first()).toBeVisible();
  await expect(section(page).getByText('没有还没到的日子')).toBeVisible();
});

test('a day on which to hand in is tried, by whom and for which year', async ({ page }) => {
  await open(page, '2018-11-21', '福建洛江', '2018');
  const tried = section(page).getByRole('textbox', { name: '打算哪天交', exact: true });
  await tried.fill('2019-02-28');
  const answer = section(page).getByRole('status').filter({ hasText: '交' });
  await expect(answer).toContainText('可以交');
  await expect(answer.getByRole('link', { name: '二·（一）' })).toBeVisible();
  await section(page).getByLabel('由谁去交').selectOption({ label: '个人' });
  await expect(answer).toContainText('不能交');
  await expect(answer).toContainText('按原文不由个人交。');
  await section(page).getByLabel('由谁去交').selectOption({ label: '单位' });
  await section(page).getByLabel('交哪一年度的学时').selectOption('2017');
  await expect(answer).toContainText('过了期限。');
  await expect(answer).toContainText('如果理解为“学时所属年度后的第二年”：可以交。');
  await tried.fill('2099-03-10');
  await expect(answer).toContainText('这一天在日历之外');
  await page.getByLabel('地区', { exact: true }).selectOption({ label: '江苏常州' });
  await expect(section(page).getByText('没有年度验证或登记的截止时间')).toBeVisible();
  await expect(tried).toHaveCount(0);
});
