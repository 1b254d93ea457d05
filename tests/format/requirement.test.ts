import { describe, expect, it } from 'vitest';
import type { Due } from '../../src/engine/due.ts';
import { drawingOf, dueText, requirementText } from '../../src/format/requirement.ts';
import type { Requirement } from '../../src/policy/schema/requirement.ts';
import { linjiang } from './linjiang.ts';

const due = (of: Due['of'], least: Due['least'], parts: Partial<Due> = {}): Due => ({
  of,
  least,
  unit: 'hours',
  strength: 'must',
  orDays: undefined,
  says: undefined,
  clauses: ['一/1'],
  readings: [],
  ...parts,
});

const policy = linjiang();
const generally = { strength: 'generally' } as const;

describe('the drawing', () => {
  it('lays 专业 first, then 公需, then what no subject is named for', () => {
    expect(drawingOf(policy, [due('total', 90), due('public', 20), due('professional', 48)])).toEqual({
      segments: [
        { kind: 'professional', from: 0, to: 48, text: '专业48' },
        { kind: 'public', from: 48, to: 68, text: '公需20' },
        { kind: 'unstated', from: 68, to: 90, text: '未注明22' },
      ],
      requirement: 90,
      soft: [],
      label: '云州临江：每年90学时，其中专业48学时、公需20学时、其余22学时未注明科目',
    });
  });

  it('makes the ends of what is 一般 soft, but never the total itself', () => {
    const drawing = drawingOf(policy, [
      due('total', 90),
      due('public', 30, generally),
      due('professional', 60, generally),
    ]);
    expect(drawing?.soft).toEqual([60]);
    expect(drawing?.label).toContain('非硬性');
  });

  it('leaves out what has no figure', () => {
    const drawing = drawingOf(policy, [due('total', 90), due('professional', 60), due('public', 'some')]);
    expect(drawing?.segments.map(({ kind }) => kind)).toEqual(['professional', 'unstated']);
  });

  it('is not made of credits, nor without a total in figures', () => {
    expect(drawingOf(policy, [due('total', 25, { unit: 'credits' })])).toBeUndefined();
    expect(drawingOf(policy, [due('total', 'unspecified')])).toBeUndefined();
    expect(drawingOf(policy, [due('professional', 10)])).toBeUndefined();
  });
});

describe('the words', () => {
  it('say the figure with its unit, softly where the text does, and in days where the text does', () => {
    expect(dueText(due('public', 24, { orDays: 4 }))).toBe('不少于24学时或4天');
    expect(dueText(due('professional', 60, generally))).toBe('一般不少于60学时');
    expect(dueText(due('required-course', 2, { unit: 'courses' }))).toBe('不少于2门');
  });

  it('say what is open', () => {
    expect(dueText(due('public', 'some'))).toBe('要有，最低数没有写');
    expect(dueText(due('public', 'unspecified'))).toBe('要求的数字没有写');
    expect(dueText(due('professional', 0))).toBe('没有最低数');
  });

  it('are the policy’s own where it has them', () => {
    expect(dueText(due('professional', 60, { says: '一般不少于总学时的⅔' }))).toBe('一般不少于总学时的⅔');
    const requirement = linjiang().requirements[0] as Requirement;
    const parts = [due('total', 40), due('public', 10)];
    expect(requirementText(requirement, parts, policy)).toBe('合计不少于40学时；公需不少于10学时');
    expect(requirementText({ ...requirement, says: '每年40学时' }, parts, policy)).toBe('每年40学时');
  });
});
