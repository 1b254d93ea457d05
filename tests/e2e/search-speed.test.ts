import { expect, type Page, test } from '@playwright/test';

/** Typed one after the other, as people type them. */
const typed = [
  '论文 第二作者',
  '公需科目多少学时',
  '益阳 论文',
  '附件5·4（2）',
  '〔2021〕36号',
  'gongxukemu',
  'lunwem',
  '登记正书',
  '学时不够怎么办',
  '90学时',
  '中小学教师 周期',
  '验证 时间 地点',
  'wangluo kecheng',
  '个人可以自己办验证吗',
];

/** Types everything in a fresh page; how long each keystroke took the page's own thread, in milliseconds. */
async function timesIn(page: Page): Promise<number[]> {
  await page.goto('/about/');
  await page.keyboard.press('Control+k');
  const box = page.locator('#search input');
  await expect(page.locator('#search [role="option"]').first()).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return 1000 * (seconds('ScriptDuration') + seconds('LayoutDuration') + seconds('RecalcStyleDuration'));
  };
  const times: number[] = [];
  for (const query of typed) {
    await box.fill('');
    for (const character of query) {
      const before = await worked();
      await page.keyboard.insertText(character);
      await page.evaluate(() => document.querySelector('#search .found')?.getBoundingClientRect());
      times.push((await worked()) - before);
    }
  }
  await devtools.detach();
  return times;
}

test('a keystroke is answered within 16 ms (median) and 50 ms (p95)', async ({ page }) => {
  // Of two runs the lesser: what a busy machine adds is not the search's.
  const [first, second] = [await timesIn(page), await timesIn(page)];
  const times = first.map((time, place) => Math.min(time, second[place] ?? time)).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.POSITIVE_INFINITY;
  const [median, p95] = [at(0.5), at(0.95)];
  console.log(
    `${times.length} keystrokes, search and rendering: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
  );
  expect(times.length).toBeGreaterThan(100);
  expect(median).toBeLessThanOrEqual(16);
  expect(p95).toBeLessThanOrEqual(50);
});
