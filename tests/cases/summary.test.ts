import { describe, expect, it } from 'vitest';
import { cases, whySkipped } from './cases.ts';
import {
  type Compared,
  compareCompliance,
  compareConversion,
  compareCrossRegion,
  compareEvidence,
  isLeftOut,
} from './compare.ts';
import { disputed } from './disputed.ts';
import { leftOut } from './left-out.ts';

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
    const years = compliance.filter((each) => !isLeftOut(each));
    const groups: [string, number, string[]][] = [
      ['conversion', conversion.length, different(conversion, compareConversion)],
      ['compliance', years.length, different(years, compareCompliance)],
      ['cross-region', crossRegion.length, different(crossRegion, compareCrossRegion)],
      ['evidence', evidence.length, different(evidence, compareEvidence)],
    ];
    const lines = groups.map(([name, all, ids]) => {
      const tail = ids.length > 0 ? `; different: ${ids.join(', ')}` : '';
      return `${name}: ${all - ids.length} of ${all} cases equal${tail}`;
    });
    const questions = compliance.map(({ question }) => question);
    const asked = [...questions, ...procedure.map(() => 'procedure')];
    const left = Object.entries(leftOut).map(
      ([name, because]) => `left out: ${asked.filter((each) => each === name).length} ${name}: ${because}`,
    );
    const disputes = Object.entries(disputed).map(([id, { because }]) => `disputed: ${id}: ${because}`);
    console.log([...lines, ...disputes, ...left].join('\n'));
    expect(groups.map(([, all]) => all).every((all) => all > 0)).toBe(true);
  });
});
