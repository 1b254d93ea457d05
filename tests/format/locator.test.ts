import { expect, it } from 'vitest';
import { anchorOf, locatorText } from '../../src/format/locator.ts';
import { policies } from './real.ts';

it('writes locators as people do', () => {
  expect(['附件5/4(2)', '一/(三)/1', '三/¶2', '第十条'].map(locatorText)).toEqual([
    '附件5·4（2）',
    '一·（三）·1',
    '三·第2段',
    '第十条',
  ]);
});

it('gives every clause of a document an anchor of its own that needs no escaping', () => {
  for (const { clauses } of policies) {
    const anchors = clauses.map(({ at }) => anchorOf(at));
    expect(new Set(anchors).size).toBe(clauses.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[\p{L}\p{N}_-]+$/u);
  }
});
