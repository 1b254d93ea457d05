import { describe, expect, it } from 'vitest';
import { cases, whySkipped } from './cases.ts';
import {
  type Compared,
  compareCompliance,
  compareConversion,
  compareCrossRegion,
  compareEvidence,
} from './compare.ts';
import { disputed } from './disputed.ts';
import { compareProcedure } from './procedure.ts';

/** The cases of one group that do not come out as expected, or that cannot be read. */
function different<Case extends { id: string }>(all: Case[], compare: (each: Case) => Compared): string[] {
  return all.flatMap((each) => {
    try {
      return compare(each).lines.length === 0 ? [] : [each.id];
    } catch {
      return [`${each.id} (not read)`];
    }
  });
}

describe.skipIf(!cases)(`worked cases: summary${whySkipped}`, () => {
  it('tells how many are equal', () => {
    const {
      conversion = [],
      compliance = [],
      cross_region: crossRegion = [],
      evidence = [],
      procedure = [],
    } = cases ?? {};
    const groups: [string, number, string[]][] = [
      ['conversion', conversion.length, different(conversion, compareConversion)],
      ['compliance', compliance.length, different(compliance, compareCompliance)],
      ['cross-region', crossRegion.length, different(crossRegion, compareCrossRegion)],
      ['evidence', evidence.length, different(evidence, compareEvidence)],
      ['procedure', procedure.length, different(procedure, compareProcedure)],
    ];
    const lines = groups.map(([name, all, ids]) => {
      const tail = ids.length > 0 ? `; different: ${ids.join(', ')}` : '';
      return `${name}: ${all - ids.length} of ${all} cases equal${tail}`;
    });
    const disputes = Object.entries(disputed).map(([id, { because }]) => `disputed: ${id}: ${because}`);
    console.log([...lines, ...disputes].join('\n'));
    expect(groups.map(([, all]) => all).every((all) => all > 0)).toBe(true);
  });
});
