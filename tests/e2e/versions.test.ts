import { expect, type Page, test } from '@playwright/test';

const errors: string[] = [];

test.beforeEach(async ({ page }) => {
  errors.length = 0;
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
});

const notice = (page: Page) => page.getByRole('note').filter({ hasText: '的规则在这份草稿保存以后改过' });

/** Records five half-days at Yiyang in 2018, and waits until rules and draft are stored. */
async function record(page: Page) {
  await page.goto('draft/');
  await page.getByLabel('地区').selectOption({ label: '湖南益阳' });
  await page.getByLabel('年度', { exact: true }).selectOption('2018');
  await page
    .locator('.kinds button')
    .filter({ has: page.getByText('培训班、研修班、进修班', { exact: true }) })
    .click();
  await page.getByLabel('名称', { exact: true }).fill('装配式建筑');
  await page.getByLabel('结束', { exact: true }).fill('2018-05-16');
  await page.getByLabel('全天数', { exact: true }).fill('2');
  await page.getByLabel('另有半天', { exact: true }).fill('1');
  await page.getByLabel('另有半天', { exact: true }).blur();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await expect.poll(() => page.evaluate(storedVersions)).toContain('yiyang');
}

/** The policies kept on the device. */
function storedVersions(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('xueshi');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const all = database.transaction('policies').objectStore('policies').getAll();
      all.onerror = () => reject(all.error);
      all.onsuccess = () => {
        database.close();
        resolve(all.result.map(({ id }: { id: string }) => id));
      };
    };
  });
}

/**
 * Makes the device's draft one of an earlier version, under which a half-day came to three hours and a year to 72.
 * @param isKept whether the device kept that version
 */
function age(isKept: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('xueshi');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction(['drafts', 'policies'], 'readwrite');
      const [drafts, policies] = [transaction.objectStore('drafts'), transaction.objectStore('policies')];
      drafts.getAll().onsuccess = ({ target }) => {
        for (const draft of (target as IDBRequest).result)
          drafts.put({ ...draft, revision: 'aged', policyVersions: { yiyang: 'older' } });
      };
      policies.getAll().onsuccess = ({ target }) => {
        if (!isKept) return;
        for (const policy of (target as IDBRequest).result)
          policies.put({
            ...policy,
            version: 'older',
            rules: policy.rules.map((rule: { id: string }) =>
              rule.id === 'training'
                ? JSON.parse(JSON.stringify(rule).replaceAll('"rate":4', '"rate":3'))
                : rule,
            ),
            requirements: policy.requirements.map((each: { id: string }) =>
              each.id === 'annual' ? { ...each, total: 72 } : each,
            ),
          });
      };
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

test('a draft of earlier rules says what they changed in it, with the clauses', async ({ page }) => {
  await record(page);
  await page.evaluate(age, true);
  await page.reload();
  const table = notice(page).getByRole('table', { name: /^2018年度“年度学时”：不符合$/ });
  const total = table.getByRole('row', { name: /^合计/ });
  await expect(total).toContainText('15学时，要求72学时');
  await expect(total).toContainText('20学时，要求90学时');
  await expect(total.getByRole('link', { name: '四·1' })).toHaveAttribute(
    'href',
    /\/policies\/yiyang\/#四-1$/,
  );
  const course = table.getByRole('row', { name: /^装配式建筑/ });
  await expect(course).toContainText('计入15学时');
  await expect(course).toContainText('计入20学时');
  await expect(course).toContainText('改了折算“培训班、研修班、进修班”');
  await expect(course.getByRole('link', { name: '附件5·1' })).toBeVisible();
  await notice(page).getByText('规则一共改了2处').click();
  await expect(notice(page).locator('details').getByRole('listitem')).toHaveCount(2);

  await notice(page).getByRole('button', { name: '知道了' }).click();
  await expect(notice(page)).toBeHidden();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('名称', { exact: true })).toHaveValue('装配式建筑');
  await expect(notice(page)).toBeHidden();
  expect(errors).toEqual([]);
});

test('where the device has not kept the earlier rules, that is said', async ({ page }) => {
  await record(page);
  await page.evaluate(age, false);
  await page.reload();
  await expect(notice(page)).toContainText('这台设备没有存下原来的规则（版本older），列不出改了什么');
  expect(errors).toEqual([]);
});
