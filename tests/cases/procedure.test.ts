import { describe, expect, it } from 'vitest';
import { cases, whySkipped } from './cases.ts';
import { shown } from './compare.ts';
import { compareProcedure } from './procedure.ts';

describe.skipIf(!cases)(`worked cases: days and windows${whySkipped}`, () => {
  it.for(cases?.procedure ?? [])('$id $question', (each) => {
    expect(shown(each.id, compareProcedure(each))).toEqual([]);
  });
});
