import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

const errors: string[] = [];

const activities = [
  { id: 'a1', kind: 'training', title: '装配式建筑', typed: { end: '2018-06-12', fullDays: '3' } },
  {
    ...{ id: 'a2', kind: 'lecture', title: '学术讲座', held: ['学术讲座通知'] },
    typed: { end: '2016-06-12', halfDays: '1' },
  },
  { id: 'a3', kind: 'patent', title: '实用新型', held: ['专利证书'], typed: { granted: '2015-03-12' } },
  { id: 'a4', kind: 'examination', title: '一级建造师', typed: { end: '2015-09-12' } },
];

const application = { use: 'title', year: '2018', level: 'associate', unit: '中央、省属在益单位' };

const kilobyte = 1024;
const file = (id: string, name: string, size: number) => ({ id, name, size, activity: 'a1' });
const files = [file('f1', '签到表/扫描.pdf', 120 * kilobyte), file('f2', '签到表/扫描.pdf', 80 * kilobyte)];

/** Opens the self-check of a draft of four records, two files with the first of them. */
async function open(page: Page): Promise<void> {
  await page.goto('draft/');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.locator('.kinds button').first().click();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  const id = new URL(page.url()).searchParams.get('draft') ?? '';
  await page.evaluate(
    ([draft, put, attached]) =>
      new Promise<void>((resolve, reject) => {
        const asking = indexedDB.open('xueshi');
        asking.onsuccess = () => {
          const transaction = asking.result.transaction(['drafts', 'files'], 'readwrite');
          const drafts = transaction.objectStore('drafts');
          const found = drafts.get(draft);
          found.onsuccess = () => drafts.put({ ...found.result, ...put });
          for (const each of attached) {
            const content = new Blob([new Uint8Array(each.size).fill(7)]);
            const row = { ...each, draft, type: 'application/pdf', addedAt: '2026-11-21T00:00:00Z', content };
            transaction.objectStore('files').put(row);
          }
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            asking.result.close();
            resolve();
          };
        };
      }),
    [id, { policy: 'yiyang', year: 2018, application, activities }, files] as const,
  );
  await page.goto(`check/?draft=${id}`);
  await expect(missing(page)).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  errors.length = 0;
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page);
});

test.afterEach(() => expect(errors).toEqual([]));

const missing = (page: Page) => page.getByRole('region', { name: '缺少的材料' });
const record = (page: Page, name: string) => missing(page).locator('.ev > li', { hasText: name });

test('what is missing by year, ticked where it stands, the clause beside it', async ({ page }) => {
  const lecture = record(page, '学术讲座：');
  await expect(lecture).toContainText('补学习笔记、加盖单位公章的参加讲座回执中的任意一项');
  await expect(lecture.getByRole('link', { name: '附件4·确认·4' })).toHaveAttribute(
    'href',
    /policies\/yiyang\/#附件4-确认-4$/,
  );
  await expect(missing(page)).toContainText('2条记录还缺材料，1条已齐');
  await expect(missing(page)).toContainText('没有写用什么证明的：一级建造师（2015）');
  await expect(missing(page)).toContainText('会议通讯录');

  await lecture.getByLabel('学习笔记', { exact: true }).check();
  await expect(lecture).toContainText('已经齐了');
  await expect(missing(page)).toContainText('1条记录还缺材料，2条已齐');
  await record(page, '申报本身').getByLabel('合格证明').check();
  await expect(record(page, '申报本身')).toContainText('已经齐了');

  await record(page, '装配式建筑').getByLabel('结业证书', { exact: true }).check();
  await expect(record(page, '装配式建筑')).toContainText('只有结业证书够不够：读作“够”，已经齐了');
  const { violations } = await new AxeBuilder({ page })
    .include('section[aria-labelledby=check-evidence]')
    .analyze();
  expect(violations).toEqual([]);

  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await page.reload();
  await expect(missing(page)).toContainText('1条记录还缺材料，2条已齐');
  await expect(record(page, '申报本身').getByLabel('合格证明')).toBeChecked();
});

test('the index numbers papers and files, and comes with the files in one .zip', async ({ page }) => {
  await missing(page).getByText('材料目录和打包').click();
  const index = missing(page).locator('.idx');
  await expect(index.locator('.idx-n')).toHaveText([
    ...['申报', '申报-01'],
    ...['2015-001', '2015-001-01', '2015-002', ''],
    ...['2016-001', '2016-001-01', '2016-001-02'],
    ...['2018-001', '2018-001-01', '2018-001-附1', '2018-001-附2'],
  ]);
  const { violations } = await new AxeBuilder({ page }).include('.idx').analyze();
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  const [packed] = await Promise.all([
    page.waitForEvent('download'),
    missing(page).getByRole('button', { name: '2个文件和目录.zip（200KB）' }).click(),
  ]);
  expect(packed.suggestedFilename()).toMatch(/^材料目录-.+\.zip$/);
  const inside = unzipSync(readFileSync(await packed.path()));
  expect(Object.entries(inside).map(([name, { length }]) => [name, length])).toEqual([
    ['材料目录.xlsx', expect.any(Number)],
    ['2018-001-附1 签到表 扫描.pdf', 120 * kilobyte],
    ['2018-001-附2 签到表 扫描.pdf', 80 * kilobyte],
  ]);
  const cells = unzipSync(inside['材料目录.xlsx'] ?? new Uint8Array());
  const texts = strFromU8(cells['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(texts).toContain('2018-001-附1');
  await expect(missing(page)).toContainText('2个文件和目录已交给浏览器保存');

  const [word] = await Promise.all([
    page.waitForEvent('download'),
    missing(page).getByRole('button', { name: '目录.docx' }).click(),
  ]);
  const parts = unzipSync(readFileSync(await word.path()));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('2016-001-02');
});

test('the index is printed without the page around it', async ({ page }) => {
  await page.evaluate(() => {
    window.print = () => document.body.classList.add('printed');
  });
  await missing(page).getByText('材料目录和打包').click();
  await missing(page).getByRole('button', { name: '打印目录' }).click();
  await expect(page.locator('body.printed')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: '继续教育证明材料目录' })).toContainText('2018-001-附2');
  await expect(page.getByRole('main')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('main')).toBeVisible();
});
