import { expect, it } from 'vitest';
import { citation, comparison } from '../../src/format/citation.ts';
import { policy } from './real.ts';

const fuling = policy('fuling');
const xinjiang = policy('xinjiang');
const notice =
  '《关于认真做好2021年全区专业技术人员继续教育验证工作的通知》（涪人社〔2021〕36号，2021年10月18日）';

it('names the document, its number and date, and the clause', () => {
  expect(citation(fuling, ['附件4/一/7'])).toBe(`${notice}附件4·一·7`);
});

it('names a rule after its clauses', () => {
  expect(citation(fuling, ['附件3/第七条/¶4', '二'], '公需科目')).toMatch(/附件3·第七条.*、二：公需科目$/);
});

it('says that a document has no number', () => {
  expect(citation(xinjiang, ['一/1'])).toContain('（文号未载明，2022年5月6日）');
});

it('names each region of a comparison with its own document', () => {
  const [topic, first, second] = comparison('发表论文', [
    { policy: fuling, at: ['附件4/一/7'] },
    { policy: xinjiang, at: [] },
  ]).split('\n');
  expect(topic).toBe('发表论文：');
  expect(first).toBe(`重庆涪陵，${notice}附件4·一·7`);
  expect(second).toMatch(/^新疆某市，《/);
});
