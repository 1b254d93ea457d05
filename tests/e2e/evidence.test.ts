import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

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
