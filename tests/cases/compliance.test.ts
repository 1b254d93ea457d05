import { describe, expect, it } from 'vitest';
import { cases, whySkipped } from './cases.ts';
import { compareCompliance, shown } from './compare.ts';

describe.skipIf(!cases)(`worked cases: a year${whySkipped}`, () => {
  it.for(cases?.compliance ?? [])('$id $title', (each) => {
    expect(shown(each.id, compareCompliance(each))).toEqual([]);
  });
});
