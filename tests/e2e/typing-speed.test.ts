import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { policyFolders } from '../../src/commands/policy-folders.ts';
import type { Activity } from '../../src/engine/types.ts';
import { readLibrary } from '../../src/policy/load.ts';
import type { DraftActivity } from '../../src/stores/drafts/draft.ts';
import { record } from '../bench/record.ts';

const { vocabulary } = readLibrary(policyFolders(join(import.meta.dirname, '../..')));
const year = 2018;

/** An activity as somebody would have typed it, named by its place. */
const typedAs = ({ id, kind, facts, same }: Activity): DraftActivity => ({
  ...{ id, kind, same, title: `第${id}条` },
  typed: Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => {
      if (Array.isArray(value))
        return [fact, value.map(({ hours, passed }) => ({ hours: String(hours ?? ''), passed }))];
      return [fact, typeof value === 'boolean' ? value : String(value)];
    }),
  ),
});

const activities = record(vocabulary, 1000, 10);
const [first, last] = [200, 299];
/** One record of the year for each of several kinds, of which some have no figure to type. */
const kinds = [...new Set(activities.slice(first, last).map(({ kind }) => kind))];
const tried = kinds
  .slice(0, 16)
  .map((kind) => activities.slice(first, last).find((each) => each.kind === kind)?.id ?? '');

/** Puts a draft with a thousand records over ten years where the calculator finds it. */
async function keep(page: Page): Promise<void> {
  await page.goto('draft/');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.locator('.kinds button').first().click();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  const id = new URL(page.url()).searchParams.get('draft') ?? '';
  await page.evaluate(
    ([draft, all, of]) =>
      new Promise<void>((resolve, reject) => {
        const asking = indexedDB.open('xueshi');
        asking.onerror = () => reject(asking.error);
        asking.onsuccess = () => {
          const drafts = asking.result.transaction('drafts', 'readwrite').objectStore('drafts');
          const found = drafts.get(draft);
          found.onsuccess = () => {
            const put = drafts.put({ ...found.result, policy: 'yiyang', year: of, activities: all });
            put.onerror = () => reject(put.error);
            put.onsuccess = () => {
              asking.result.close();
              resolve();
            };
          };
        };
      }),
    [id, activities.map(typedAs), year] as const,
  );
  await page.goto(`draft/?draft=${id}`);
}

/** From the input to the last change of the result after it, in ms: how long the page let its reader wait. */
type Waits = { began: number; ended: number };
declare global {
  var waits: Waits;
}

/** Notes when something was typed, and when the result changed. */
const observe = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.waits = { began: 0, ended: 0 };
    const note = () => {
      globalThis.waits = { began: performance.now(), ended: 0 };
    };
    addEventListener('input', note, { capture: true });
    const observer = new MutationObserver(() => {
      globalThis.waits.ended = performance.now();
    });
    const result = document.querySelector('.res');
    if (result)
      observer.observe(result, { subtree: true, childList: true, characterData: true, attributes: true });
  });

/** The milliseconds that the page's own thread has worked so far. */
async function clockOf(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return 1000 * (seconds('ScriptDuration') + seconds('LayoutDuration') + seconds('RecalcStyleDuration'));
  };
}

/** How long the page takes for so much work by the clock, in ms: longer where others have the processor. */
const spin = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const began = performance.now();
    let sum = 0;
    for (let step = 0; step < 5_000_000; step += 1) sum = (sum + step) % 997;
    return performance.now() - began + (sum > 997 ? 1 : 0);
  });

/** Of all, those that nobody else on the machine disturbed: around them a spin took hardly longer than the shortest. */
function undisturbed(waits: number[], spins: number[]): number[] {
  const shortest = Math.min(...spins);
  return waits.filter((_, at) =>
    [spins[at], spins[at + 1]].every((spin) => spin !== undefined && spin < 1.3 * shortest),
  );
}

const quantile = (all: number[], share: number): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length * share)] ?? Number.POSITIVE_INFINITY;

test('in a record of 1,000 a keystroke and its result take 50 ms of work at most (p95), and by the clock where nothing disturbs', async ({
  page,
}) => {
  await keep(page);
  await expect(page.locator('.res .five li')).toHaveCount(5);
  const worked = await clockOf(page);
  const worktimes: number[] = [];
  const waits: number[] = [];
  const spins = [await spin(page)];
  for (const id of tried) {
    await page.getByRole('region', { name: '学习记录' }).getByText(`第${id}条`, { exact: true }).click();
    await expect(page.getByLabel('名称', { exact: true })).toHaveValue(`第${id}条`);
    await observe(page);
    const field = page
      .locator('section input[inputmode="numeric"], section input[inputmode="decimal"]')
      .first();
    if ((await field.count()) === 0) continue;
    await field.fill('');
    for (const key of '1234') {
      // Each figure anew, so that none is too large for its fact.
      await field.selectText();
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const before = await worked();
      await page.keyboard.insertText(key);
      await page.waitForFunction(() => globalThis.waits.ended > 0);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      worktimes.push((await worked()) - before);
      const { began, ended } = await page.evaluate(() => globalThis.waits);
      waits.push(ended - began);
      spins.push(await spin(page));
    }
  }
  const told = (all: number[]) =>
    `median ${quantile(all, 0.5).toFixed(1)} ms, p95 ${quantile(all, 0.95).toFixed(1)} ms`;
  const quiet = undisturbed(waits, spins);
  console.log(
    `${waits.length} keystrokes: work of the page ${told(worktimes)}; until the result changed ${told(waits)}, ` +
      `where nothing disturbed ${told(quiet)} (${quiet.length})`,
  );
  expect(waits.length).toBeGreaterThan(20);
  // The wait goes by the clock, which runs many times as long where others have the processor, and the page's own work
  // takes longer where others use the same caches: there both are bounded only against results that stay behind.
  const [mostWork, mostWait] = process.env.CI ? [200, 300] : [50, 50];
  expect(quantile(worktimes, 0.95)).toBeLessThanOrEqual(mostWork);
  if (quiet.length >= 20) expect(quantile(quiet, 0.95)).toBeLessThanOrEqual(mostWait);
  expect(quantile(waits, 0.95)).toBeLessThanOrEqual(1500);
});
