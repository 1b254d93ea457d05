import { expect, test } from '@playwright/test';

test('a clause, a rule and a row can be cited, with document, number, place and address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const document =
    '《关于认真做好2021年全区专业技术人员继续教育验证工作的通知》（涪人社〔2021〕36号，2021年10月18日）';

  await page.goto('/policies/fuling/');
  const clause = page.locator('.cl').filter({ has: page.locator('.loc', { hasText: /^附件4·一·7/ }) });
  await clause.getByRole('button', { name: '复制引用：附件4·一·7', exact: true }).click();
  await expect(page.locator('.copied')).toHaveText('已复制引用');
  const id = await clause.getAttribute('id');
  expect(await copied()).toBe(`${document}附件4·一·7\n${new URL(`#${id}`, page.url()).href}`);

  await page.goto('/compare/');
  await page.locator('#paper').hover();
  await page.getByRole('button', { name: '复制引用：发表论文' }).click();
  await expect.poll(copied).toContain(`重庆涪陵，${document}附件4·一·7`);
  expect(await copied()).toMatch(/\/compare\/#paper$/);
});

test('where copying is not allowed the citation is shown', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/compare/#paper');
  await page.locator('#paper').hover();
  await page.getByRole('button', { name: '复制引用：发表论文' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/发表论文：\n重庆涪陵，《/);
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(page.getByRole('textbox', { name: '浏览器不让网页复制' })).toHaveCount(0);
});

test('j and k and the arrows lead from clause to clause', async ({ page }) => {
  await page.goto('/policies/changzhou/');
  const anchor = () => decodeURIComponent(new URL(page.url()).hash.slice(1));
  const ids = await page.locator('.cl').evaluateAll((all) => all.map(({ id }) => id));
  await page.goto(`/policies/changzhou/#${ids[9]}`);
  await expect(page.locator('.cl').nth(9)).toBeInViewport();
  await page.keyboard.press('j');
  await expect.poll(anchor).toBe(ids[10]);
  await page.keyboard.press('k');
  await expect.poll(anchor).toBe(ids[9]);
  await page.locator('.cl').nth(9).hover();
  await page.locator('.cl').nth(9).getByRole('link', { name: '下一条' }).click();
  await expect.poll(anchor).toBe(ids[10]);
});

test('大字 and 深色 go along from page to page', async ({ page, isMobile }) => {
  await page.goto('/');
  if (isMobile) await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('button', { name: '大字' }).click();
  await page.getByRole('button', { name: '深色' }).click();
  for (const path of ['/compare/', '/policies/yiyang/', '/glossary/', '/about/', '/draft/']) {
    await page.goto(path);
    await expect(page.locator('html'), path).toHaveClass(/\blarge\b/);
    await expect(page.locator('html'), path).toHaveAttribute('data-theme', 'dark');
  }
});
