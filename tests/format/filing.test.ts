import { expect, it } from 'vitest';
import { dayNote, groundTexts, otherTaken } from '../../src/format/filing.ts';
import { policy } from '../engine/policies.ts';

const cover = { from: '2004-01-01', to: '2026-12-28' };
const accepted = { verdict: 'accepted', grounds: [] } as const;

it('says why, and who it is about', () => {
  expect(groundTexts({ ...accepted, grounds: [] }, 'unit')).toEqual(['在期限以内。']);
  const grounds = [
    { because: 'applicant' as const, clauses: [] },
    { because: 'too-late' as const, clauses: [] },
  ];
  expect(groundTexts({ verdict: 'refused', grounds }, 'person')).toEqual([
    '按原文不由个人交。',
    '过了期限。',
  ]);
});

it('says what another reading would give', () => {
  expect(
    otherTaken(policy('fuling'), { 'verification-start': 'october' }, { ...accepted, grounds: [] }),
  ).toBe('如果理解为“10月1日起”：可以交。');
});

it('tells of days off and of days that no announcement covers', () => {
  const taken = { ...accepted, grounds: [] };
  expect(dayNote(taken, { isWorkingDay: true, cover })).toBe('');
  expect(dayNote(taken, { isWorkingDay: false, cover })).toContain('休息日');
  expect(dayNote({ ...taken, verdict: 'refused' }, { isWorkingDay: false, cover })).toBe('');
  expect(dayNote({ ...taken, verdict: 'refused' }, { isWorkingDay: undefined, cover })).toContain(
    '收到2026年12月28日',
  );
});
