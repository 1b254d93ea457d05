import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff, type Run } from '../../src/source/diff.ts';

const without = (kind: Run['kind'], runs: Run[]) =>
  runs
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  it('marks figures as wholes, and what was removed before what was added', () => {
    expect(diff('每年30册，两月还。', '每年35册，三月内还。')).toEqual([
      { kind: 'kept', text: '每年' },
      { kind: 'removed', text: '30' },
      { kind: 'added', text: '35' },
      { kind: 'kept', text: '册，' },
      { kind: 'removed', text: '两' },
      { kind: 'added', text: '三' },
      { kind: 'kept', text: '月' },
      { kind: 'added', text: '内' },
      { kind: 'kept', text: '还。' },
    ]);
  });

  it('is one kept run for the same text, and none for two empty ones', () => {
    expect(diff('借书', '借书')).toEqual([{ kind: 'kept', text: '借书' }]);
    expect(diff('', '')).toEqual([]);
  });

  it('compares only the ends of texts that are too long', () => {
    const [before, after] = ['甲乙'.repeat(2000), '丙丁'.repeat(2000)];
    expect(diff(`始${before}终`, `始${after}终`).map(({ kind, text }) => [kind, text.length])).toEqual([
      ['kept', 1],
      ['removed', 4000],
      ['added', 4000],
      ['kept', 1],
    ]);
  });

  const text = fc
    .array(fc.constantFrom('甲', '乙', '𠀀', '1', '20', '.5', 'ab', '，', '\n'))
    .map((all) => all.join(''));

  it('rebuilds both texts, in runs that alternate', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diff(before, after);
        expect(without('added', runs)).toBe(before);
        expect(without('removed', runs)).toBe(after);
        expect(runs.every((run, place) => run.text && run.kind !== runs[place + 1]?.kind)).toBe(true);
      }),
    );
  });
});
