import { expect, it } from 'vitest';
import { outermost } from '../../src/format/outermost.ts';

it('leaves out what lies within another clause, not what only begins alike', () => {
  const clauses = ['附件4/确认/1', '附件4/确认/1(2)', '附件4/确认/11', '三/¶1', '三'];
  expect(outermost(clauses)).toEqual(['附件4/确认/1', '附件4/确认/11', '三']);
});
