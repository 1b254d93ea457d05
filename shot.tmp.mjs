import { chromium } from '@playwright/test';
const url = process.argv[2];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic'] });
const cases = [
  ['yiyang',2018,'湖南益阳','学术会议',{ '会议共几天':'5' },['会议共几天：看条款','科目：看条款']],
  ['fuling',2021,'重庆涪陵','出版著作或译作',{ '字数（字）':'200000' },['出版情况：看条款']],
  ['yiyang',2018,'湖南益阳','援藏、援疆、援外',{ '月数（个月）':'7' },['考核合格：看条款']],
  ['luojiang',2018,'福建洛江','培训班、研修班、进修班',{ },['已认定学时：看条款']],
  ['fuling',2021,'重庆涪陵','学历、学位教育',{ },['课程：看条款']],
];
const only = process.argv[3];
for (const [mode, w, opt] of [['1440',1440,{}],['390',390,{}],['dark',1440,{colorScheme:'dark'}],['large',1440,{large:true}],['large390',390,{large:true}]]) {
  if (only && !only.split(',').includes(mode)) continue;
  const context = await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: opt.colorScheme ?? 'light', locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  page.on('console', (m) => m.type()==='error' && console.log('ERR', m.text()));
  page.on('pageerror', (e) => console.log('PAGEERR', e.message));
  for (const [i, [id, year, region, kind, typed, open]] of cases.entries()) {
    if (process.argv[4] && !process.argv[4].split(',').includes(String(i))) continue;
    await page.goto(url + 'draft/');
    await page.getByLabel('地区').waitFor();
    const regions = await page.getByLabel('地区').locator('option').allTextContents();
    const label = regions.find((r) => r.includes(region.slice(-2))) ;
    await page.getByLabel('地区').selectOption({ label });
    await page.getByLabel('年度', { exact: true }).selectOption(String(year));
    if (opt.large) await page.evaluate(() => document.documentElement.classList.add('large'));
    if (!(await page.getByRole('heading', { name: '添加哪一类记录' }).isVisible())) await page.getByRole('button', { name: '添加', exact: true }).click();
    await page.locator('.kinds button').filter({ has: page.getByText(kind, { exact: true }) }).click();
    for (const [l, v] of Object.entries(typed)) { await page.getByLabel(l, { exact: true }).fill(v).catch((e) => console.log('no', l)); }
    for (const name of open) { const b = page.getByRole('button', { name, exact: true }); await b.click({timeout:3000}).catch(() => console.log('no button', name)); }
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/forms/${mode}-${i}.png`, fullPage: true });
  }
  await context.close();
}
await browser.close();
