import { describe, expect, it } from 'vitest';
import { describe as described } from '../../src/policy/describe.ts';
import { files } from '../../src/policy/schema/policy.ts';

describe('what the schema says of', () => {
  it.each<[keyof typeof files, (string | number)[], string | undefined]>([
    ['policy', ['issued'], 'The day under the text, YYYY-MM-DD.'],
    ['clauses', [3, 'heading'], 'A short name for the table of contents, in our words.'],
    ['recognition', ['rules', 0, 'hours'], 'How much, in the rule’s unit.'],
    ['recognition', ['rules', 0, 'hours', 'rate'], 'Hours for one unit.'],
    ['recognition', ['rules', 0, 'hours', 'table', 2, 'hours', 'rate'], 'Hours for one unit.'],
    ['recognition', ['rules', 0, 'clause'], 'The clause this comes from: one locator or a list.'],
    ['requirements', [0, 'total', 'options', 'x', 'of'], 'Of the total required, or of the total done.'],
    ['policy', [], undefined],
    ['policy', ['nothing', 'like', 'it'], undefined],
  ])('%s %j', (file, path, text) => {
    expect(described(files[file], path)).toBe(text);
  });
});
