import { expect, it } from 'vitest';
import { broken, graphOf } from '../../../src/components/sources/graph.ts';
import { actsOf, actTitle } from '../../../src/format/acts.ts';
import { policies } from '../../format/real.ts';

it('a title is broken into lines of nearly the same length, none longer than 23 characters', () => {
  expect(broken('短标题')).toEqual(['短标题']);
  const long = '一二三四五六七八九十'.repeat(5);
  expect(broken(long).map((part) => part.length)).toEqual([17, 17, 16]);
  expect(broken(long).join('')).toBe(long);
});

const byDate = [...policies].sort((a, b) => a.issued.localeCompare(b.issued));
const graph = graphOf(byDate, actsOf(byDate), actTitle);

it('there is a line for every citation', () => {
  const drawn = graph.edges
    .map(({ document, act }) => `${byDate[document]?.id} ${graph.acts[act]?.act.title}`)
    .sort();
  const cited = actsOf(byDate).flatMap(({ title, citedBy }) =>
    citedBy.map(({ policy }) => `${policy.id} ${title}`),
  );
  expect(drawn).toEqual(cited.sort());
});

it('nothing lies over anything else, and everything is inside', () => {
  const ends = graph.acts.map(({ lines, y }) => ({
    top: y - lines.length * 0.725,
    bottom: y + lines.length * 0.725,
  }));
  for (const [place, { top }] of ends.entries())
    expect(top).toBeGreaterThan(ends[place - 1]?.bottom ?? -0.01);
  const rows = graph.documents.map(({ y }) => y);
  for (const [place, y] of rows.entries()) expect(y - (rows[place - 1] ?? -9)).toBeGreaterThanOrEqual(4.5);
  expect(Math.max(...ends.map(({ bottom }) => bottom), ...rows)).toBeLessThanOrEqual(graph.height);
});
