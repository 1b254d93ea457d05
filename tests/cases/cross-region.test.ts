import { describe, expect, it } from 'vitest';
import { cases, whySkipped } from './cases.ts';
import { compareCrossRegion, shown } from './compare.ts';

describe.skipIf(!cases)(`worked cases: one record, five regions${whySkipped}`, () => {
  it.for(cases?.cross_region ?? [])('$id $title', (each) => {
    expect(shown(each.id, compareCrossRegion(each))).toEqual([]);
  });
});
