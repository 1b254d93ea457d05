import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyFolders } from '../../../src/commands/policy-folders.ts';
import { chartsOf, type Plot, tableOf } from '../../../src/components/activity/drawing.ts';
import { boxesText } from '../../../src/format/boxes.ts';
import { readLibrary } from '../../../src/policy/load.ts';

const { policies, vocabulary } = readLibrary(policyFolders(join(import.meta.dirname, '../../..')));

function plotOf(kind: string, policy: string, chart = 0): Plot {
  const plot = chartsOf(policies, kind, vocabulary)[chart]?.plots.find((each) => each.policy.id === policy);
  if (!plot) throw new Error(`${policy} is not drawn for ${kind}.`);
  return plot;
}

/** What the lines of a plot come to at one figure, by their cases, on the default readings. */
const at = ({ lines }: Plot, figure: number): Record<string, number | undefined> =>
  Object.fromEntries(
    lines.map(({ boxes, points }) => [
      boxesText(boxes, vocabulary),
      points.find((point) => point.at === figure)?.hours?.value,
    ]),
  );

describe('drawn points are those of the text', () => {
  it('half-days of a class in Yiyang: 4 hours each', () => {
    const plot = plotOf('training', 'yiyang');
    expect(at(plot, 0.5)).toEqual({ '': 4 });
    // Two days and a half are five half-days: 5 × 4.
    expect(at(plot, 2.5)).toEqual({ '': 20 });
  });

  it('days of a class in Changzhou: 6 hours each', () => {
    expect(at(plotOf('training', 'changzhou'), 4)).toEqual({ '': 24 });
  });

  it('characters of a paper in Fuling: 6 or 3 hours for every thousand, of the first author', () => {
    const plot = plotOf('paper', 'fuling');
    expect(at(plot, 5)).toEqual({ 国家级刊物: 30, '省部级（省级及以上）刊物': 15 });
    expect(plot.ranked).toBe(true);
    expect(plot.without.map(({ boxes }) => boxesText(boxes, vocabulary))).toEqual(['市级刊物、国外刊物']);
  });

  it('days of a conference in Xinjiang: 12, 10 or 8 hours each, up to one year’s hours', () => {
    const plot = plotOf('conference', 'xinjiang');
    expect(Object.values(at(plot, 3))).toEqual([36, 30, 24]);
    // 8 × 12 = 96, 8 × 10 = 80, 8 × 8 = 64: all above the 60 of a year on the default reading.
    expect(Object.values(at(plot, 8))).toEqual([60, 60, 60]);
  });

  it('hours taught in Fuling: twice a course, three times a lecture', () => {
    expect(at(plotOf('teaching', 'fuling'), 10)).toEqual({
      '学术报告或讲座，应邀讲授': 30,
      '继续教育课程，应邀讲授': 20,
    });
  });

  it('modules in Yiyang: 10 hours each; in Fuling the figure does not depend on them', () => {
    expect(Object.values(at(plotOf('computer-test', 'yiyang'), 3))).toEqual([30]);
    const fuling = plotOf('computer-test', 'fuling');
    expect(Object.values(at(fuling, 1))).toEqual(Object.values(at(fuling, 8)));
  });

  it('a silent document has no line', () => {
    const { lines, without } = plotOf('training', 'luojiang');
    expect(lines).toEqual([]);
    expect(without.map(({ points }) => points[0]?.state)).toEqual(['unspecified']);
  });
});

describe('scales', () => {
  it('are the same for all regions and hold every figure', () => {
    for (const { id } of vocabulary.kinds)
      for (const { most, plots } of chartsOf(policies, id, vocabulary))
        for (const { lines } of plots)
          for (const { points } of lines)
            for (const { hours } of points) expect(hours?.high ?? 0, id).toBeLessThanOrEqual(most);
  });
});

describe('tables by case and rank', () => {
  const table = (kind: string, policy: string) => {
    const found = policies.find(({ id }) => id === policy);
    const axis = chartsOf(policies, kind, vocabulary)[0]?.axis;
    return found && tableOf(found, kind, axis, vocabulary);
  };
  const values = (kind: string, policy: string, cases: string) =>
    table(kind, policy)
      ?.rows.find(({ boxes }) => boxesText(boxes, vocabulary) === cases)
      ?.cells.map(({ hours }) => hours?.value);

  it('give the members of a project in Fuling what the text lists', () => {
    expect(values('project', 'fuling', '国家级，主课题组')).toEqual([80, 60, 50, 40, 35, undefined]);
    expect(values('project', 'fuling', '省级，子课题组')).toEqual([
      30,
      25,
      20,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('put ranks together that come to the same, the last for all after it', () => {
    const papers = table('paper', 'yiyang');
    expect(papers?.ranks).toEqual([[1], [2, 3]]);
    expect(papers?.last).toBe(3);
    expect(values('paper', 'yiyang', 'CSSCI、CSCD、北大核心等中文核心')).toEqual([30, 5]);
  });

  it('take 20 % off for each rank of a paper in Fuling, and end where the ranks named end', () => {
    // 5000 characters in a national journal are 30 hours: 30, 24, 18, 12, 6, 0 by default.
    expect(values('paper', 'fuling', '国家级刊物')).toEqual([30, 24, 18, 12, 6, 0]);
    expect(table('paper', 'fuling')?.last).toBeUndefined();
  });

  it('are not made where one drawing says it all', () => {
    expect(table('training', 'yiyang')).toBeUndefined();
  });
});
