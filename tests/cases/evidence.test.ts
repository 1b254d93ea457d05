import { describe, expect, it } from 'vitest';
import { cases, whySkipped } from './cases.ts';
import { compareEvidence, shown } from './compare.ts';

describe.skipIf(!cases)(`worked cases: papers${whySkipped}`, () => {
  it.for(cases?.evidence ?? [])('$id $activity', (each) => {
    expect(shown(each.id, compareEvidence(each))).toEqual([]);
  });
});
