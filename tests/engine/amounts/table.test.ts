import { describe, expect, it } from 'vitest';
import { stepOf, worth } from '../policy.ts';

const projects = {
  table: [
    { projectLevel: 'national', rank: 1, hours: 80 },
    { projectLevel: 'national', rank: '2..5', hours: 60 },
    { projectLevel: 'national', rank: '6..', not: 'specified' },
    { projectLevel: ['provincial', 'ministerial'], rank: '..3', hours: { rate: 2, per: 'item' } },
  ],
};

describe('rows of facts and hours', () => {
  it('gives the row whose tests all hold', () => {
    expect(worth(projects, { projectLevel: 'national', rank: 1 })).toBe(80);
    expect(worth(projects, { projectLevel: 'national', rank: 5 })).toBe(60);
    expect(worth(projects, { projectLevel: 'ministerial', rank: 3, count: 4 })).toBe(8);
  });

  it('is silent where the row says so, and where no row fits', () => {
    expect(worth(projects, { projectLevel: 'national', rank: 6 })).toBe('silent');
    expect(worth(projects, { projectLevel: 'provincial', rank: 4 })).toBe('silent');
  });

  it('asks only for what the rows still need', () => {
    expect(worth(projects)).toBe('missing projectLevel, rank');
    expect(worth(projects, { projectLevel: 'national' })).toBe('missing rank');
    expect(worth(projects, { rank: 6 })).toBe('missing projectLevel');
  });

  it('tests whether a fact is given, and figures at their bounds', () => {
    const written = {
      table: [
        { paperCharacters: 'missing', hours: 1 },
        { paperCharacters: '<2000', hours: 5 },
        { paperCharacters: 2000, hours: 6 },
        { paperCharacters: '>2000', hours: 8 },
      ],
    };
    const of = (paperCharacters: number) => worth(written, { paperCharacters });
    expect([worth(written), of(1999), of(2000), of(2001)]).toEqual([1, 5, 6, 8]);
  });

  it('names the row', () => {
    expect(stepOf(projects, { projectLevel: 'national', rank: 2 })).toMatchObject({
      row: 1,
      inputs: { projectLevel: 'national', rank: 2 },
    });
  });
});
