import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { anchorOf } from '../../src/format/locator.ts';
import { cut } from '../../src/source/cut.ts';
import { policies } from './built.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const folders = [join(root, 'originals'), join(root, '../shared/sources')];
const fileOf = (id: string) =>
  folders.map((folder) => join(folder, `${id}.txt`)).find((path) => existsSync(path));
const isPublished =
  existsSync(folders[0] ?? '') && readdirSync(folders[0] ?? '').some((name) => !name.startsWith('.'));

const violationsIn = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

const WRONG = `东湖市人社局关于开展读书活动的通知
各区县人社局：
一、每人每年读书两本，并且写读书笔记。
二、三月底以前上报。`;

test('a wrong file, a broken one and too little text get a sentence and change nothing', async ({ page }) => {
  await page.goto('/sources/');
  const result = page.locator('[data-opened]');
  const choose = (name: string, content: string | Buffer) =>
    page
      .locator('.open-original input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

  await choose('错的.txt', WRONG);
  await expect(result.getByRole('alert')).toContainText('认不出这是哪一份文件');
  await choose('旧的.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await expect(page.locator('[data-opened]')).toContainText('旧版.doc');
  await page.locator('#pasted').fill('  ');
  await page.getByRole('button', { name: '对照粘贴的文字' }).click();
  await expect(page.locator('[data-opened]')).toContainText('没有文字');
  expect(await page.evaluate(() => localStorage.getItem('xueshi.originals'))).toBeNull();
});

for (const policy of policies) {
  const file = fileOf(policy.id);

  test(`${policy.name}: the document is recognised, every clause the same`, async ({ page, isMobile }) => {
    test.skip(!file, `${policy.id}.txt is neither in originals/ nor in ../shared/sources/`);
    test.skip(isMobile, 'the text is the same on every screen');
    await page.goto('/sources/');
    await page.locator('.open-original input[type=file]').setInputFiles(file as string);
    const result = page.locator('.opened');
    await expect(result.getByRole('heading', { level: 3 })).toContainText(policy.name);
    await expect(result).toContainText(
      `${policy.clauses.length}条里${policy.clauses.length}条与本站所据一致。`,
    );
  });
}

test('an amended copy is kept, stands beside its clauses and at references, and is removed', async ({
  page,
}) => {
  const policy = policies.find(({ id }) => id === 'yiyang');
  const file = fileOf('yiyang');
  test.skip(!file || !policy, 'yiyang.txt is neither in originals/ nor in ../shared/sources/');
  if (!file || !policy) return;
  const text = readFileSync(file, 'utf8');
  const rule = policy.rules.find(({ clause }) => {
    const own = cut(text).find(({ at }) => at === clause[0]);
    return own && /\d{2}/.test(own.text) && text.includes(own.text);
  });
  const at = rule?.clause[0] ?? '';
  const wording = cut(text).find((clause) => clause.at === at)?.text ?? '';

  await test.step('first the copy as it is, then the amended one: the difference is shown', async () => {
    await page.goto('/sources/');
    await page.locator('#pasted').fill(text);
    await page.getByRole('button', { name: '对照粘贴的文字' }).click();
    await page.getByRole('button', { name: '保存在本机并显示原文' }).click();
    await expect(page.locator('.done')).toContainText('已保存在本机');

    await page.locator('.open-original input[type=file]').setInputFiles({
      name: '益阳修订.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(text.replace(wording, wording.replace(/\d{2}/, '77'))),
    });
    await expect(page.locator('.opened')).toContainText('1条有改动');
    const changed = page.locator('.ocl').first();
    await expect(changed.locator('ins')).toHaveText('77');
    expect(await violationsIn(page)).toEqual([]);
    await expect(changed.locator(`.hang a[href$="#rule-${rule?.id}"]`)).toBeVisible();
    await page.getByRole('button', { name: '保存在本机并显示原文' }).click();
    await expect(page.locator('.kept li')).toHaveCount(1);
    await expect(page.locator('.kept')).toContainText('益阳修订.txt');
  });

  await test.step('beside the clause', async () => {
    await page.goto(`/policies/yiyang/#${anchorOf(at)}`);
    const clause = page.locator('.cl:target');
    await expect(clause.locator('.orig')).toContainText('有改动');
    await expect(clause.locator('.orig ins')).toHaveText('77');
    await expect(page.locator('.cl > .orig')).toHaveCount(policy.clauses.length);
  });

  await test.step('at a reference', async () => {
    await page.goto('/compare/');
    const reference = page.locator('a.ref[href*="/policies/yiyang/"]:visible').first();
    await reference.click();
    const popover = page.getByRole('dialog').filter({ has: page.locator('.orig') });
    await expect(popover).toContainText('原文（你打开的副本）');
    await expect(popover.getByRole('link', { name: '到条款' })).toHaveAttribute(
      'href',
      (await reference.getAttribute('href')) as string,
    );
    expect(await violationsIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(popover).toHaveCount(0);
    await expect(reference).toBeFocused();
  });

  await test.step('removed, and it is gone everywhere', async () => {
    await page.goto('/sources/');
    await page.getByRole('button', { name: /^删除.*湖南益阳/ }).click();
    await expect(page.locator('.done')).toContainText('已从本机删除');
    expect(await page.evaluate(() => localStorage.getItem('xueshi.originals'))).toBeNull();
    await page.goto('/policies/yiyang/');
    await expect(page.locator('.orig')).toHaveCount(0);
  });
});

test('without originals/ nothing of the wording is in the build', ({ isMobile }) => {
  test.skip(isMobile, 'the build is the same on every screen');
  test.skip(isPublished, 'originals/ is filled');
  expect(existsSync(join(dist, 'data/originals'))).toBe(false);
  const sentences = policies.flatMap(({ id }) => {
    const file = fileOf(id);
    return file
      ? cut(readFileSync(file, 'utf8'))
          .flatMap(({ text }) => text.split(/[。；\n]/))
          .filter((part) => part.length >= 40 && !part.includes('《'))
      : [];
  });
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|json|js|xml|txt)$/.test(name),
  );
  const found = built.flatMap((name) => {
    const content = readFileSync(join(dist, name), 'utf8');
    return sentences
      .filter((sentence) => content.includes(sentence))
      .map((sentence) => `${name}: ${sentence}`);
  });
  expect(found).toEqual([]);
});
