import { expect, type Page, test } from '@playwright/test';

const certified = (year: number, subject: string, hours: number) => ({
  id: `${year} ${subject}`,
  kind: 'certified',
  title: `${year}年${subject === 'public' ? '公需' : '专业'}`,
  typed: { subject, certifiedHours: String(hours), end: `${year}-06-15` },
});

const course = {
  id: 'course',
  kind: 'public-course',
  title: '公需面授',
  typed: { end: '2018-05-02', days: '1' },
};

const yiyang = {
  policy: 'yiyang',
  year: 2018,
  application: { use: 'title', year: '2018', level: 'associate', unit: '中央、省属在益单位' },
  activities: [
    ...[2014, 2015, 2017].flatMap((year) => [
      certified(year, 'public', 30),
      certified(year, 'professional', 60),
    ]),
    ...[certified(2016, 'public', 24), certified(2016, 'professional', 40)],
    ...[certified(2018, 'public', 24), certified(2018, 'professional', 40), course],
  ],
};

const fuling = {
  policy: 'fuling',
  year: 2021,
  application: { use: 'title', year: '2021', lastTitle: '2021' },
  activities: [
    { ...certified(2021, 'public', 20), registered: true },
    { ...certified(2021, 'professional', 60), registered: true },
  ],
  verified: [2021],
};

const section = (page: Page) => page.getByRole('region', { name: /^(后果|补学|免学|风险)/ });

/** Opens the self-check of a draft that holds `content`. */
async function open(page: Page, content: object): Promise<void> {
  await page.goto('draft/');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.locator('.kinds button').first().click();
  await expect(page.getByText(/已保存在本机/)).toBeVisible();
  const id = new URL(page.url()).searchParams.get('draft') ?? '';
  await page.evaluate(
    ([draft, put]) =>
      new Promise<void>((resolve, reject) => {
        const asking = indexedDB.open('xueshi');
        asking.onsuccess = () => {
          const transaction = asking.result.transaction('drafts', 'readwrite');
          const drafts = transaction.objectStore('drafts');
          const found = drafts.get(draft);
          found.onsuccess = () => drafts.put({ ...found.result, ...put });
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            asking.result.close();
            resolve();
          };
        };
      }),
    [id, content] as const,
  );
  await page.goto(`check/?draft=${id}`);
  await expect(section(page)).toBeVisible();
}

test('益阳: what follows, that nothing is made up any more, and what may cost a year, each with its clause', async ({
  page,
}) => {
  await open(page, yiyang);
  const row = (name: string) =>
    section(page).locator('dl > div', { has: page.getByText(name, { exact: true }) });
  await expect(row('后果')).toContainText('2016、2018年度');
  await expect(row('补学')).toContainText('已经不能补');
  await expect(row('风险')).toContainText('涉及公需面授');
  await expect(row('免学'), 'the text knows none, and none is claimed').toHaveCount(0);
  for (const sentence of await section(page).getByRole('listitem').all())
    expect(await sentence.locator('a.ref').count()).toBeGreaterThan(0);
  await row('补学').locator('a.ref').first().click();
  await expect(page).toHaveURL(/policies\/yiyang\/#/);
});

test('涪陵: 80 hours that are registered and verified are only held against 90', async ({ page }) => {
  await open(page, fuling);
  await expect(section(page).getByRole('heading')).toHaveText('风险');
  await expect(section(page).getByRole('listitem')).toHaveCount(1);
  await expect(section(page).getByRole('listitem')).toContainText('90学时');
  await page.emulateMedia({ media: 'print' });
  await expect(section(page)).toBeVisible();
});
