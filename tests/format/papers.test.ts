import { expect, it } from 'vitest';
import { combinationsText, formText, papersText } from '../../src/format/papers.ts';
import type { Evidence, Form } from '../../src/policy/schema/provision.ts';
import { linjiang } from './linjiang.ts';

const evidence = (anyOf: Evidence['anyOf']): Evidence => ({ ...(linjiang().evidence[0] as Evidence), anyOf });
const form = (parts: Partial<Form>): Form => ({ ...(linjiang().forms[0] as Form), ...parts });

it('papers that are needed together, and combinations that are each enough', () => {
  expect(combinationsText([['通知', '签到表'], ['结业证书']])).toBe('通知＋签到表，或结业证书');
});

it('many combinations are counted', () => {
  expect(papersText(evidence([['甲'], ['乙'], ['丙']]))).toBe('甲，或乙，或丙');
  expect(papersText(evidence(Array.from({ length: 4 }, () => ['培训通知', '结业证书'])))).toBe(
    '4种组合，任选其一',
  );
});

it('a form says its annex, and whether the text has it', () => {
  expect(formText(form({}))).toBe('登记手册');
  expect(formText(form({ annex: '2' }))).toBe('登记手册（附件2）');
  expect(formText(form({ annex: '附件2', attached: false }))).toBe('登记手册（附件2，没有附上）');
});
