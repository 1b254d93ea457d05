import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moved,
  paired,
  queryOf,
  readView,
  twoOf,
  wholeView,
  withRegion,
} from '../../../src/enhance/compare/view.ts';

const all = ['fuling', 'yiyang', 'changzhou'];

describe('the address of a view', () => {
  it('is empty for the whole matrix', () => {
    expect(queryOf(wholeView(all), all)).toBe('');
    expect(readView('', all)).toEqual({ view: wholeView(all), unknown: [] });
  });

  it('is short and readable', () => {
    const view = { regions: ['yiyang', 'fuling'], find: '论文 8', differ: true, side: true };
    expect(decodeURIComponent(queryOf(view, all))).toBe('?regions=yiyang,fuling&find=论文 8&differ&side');
  });

  it('is read back as it was written', () => {
    const view = fc.record({
      regions: fc.shuffledSubarray(all, { minLength: 2, maxLength: 2 }),
      find: fc.string({ maxLength: 80 }).map((find) => find.trim()),
      differ: fc.boolean(),
      side: fc.boolean(),
    });
    fc.assert(
      fc.property(view, (given) => {
        expect(readView(queryOf(given, all), all)).toEqual({ view: given, unknown: [] });
      }),
    );
  });

  it('names what it does not know, and leaves it out', () => {
    const { view, unknown } = readView(
      '?regions=beijing,yiyang,yiyang&differ=perhaps&from=singlemessage',
      all,
    );
    expect(view).toEqual({ ...wholeView(all), regions: ['yiyang'] });
    expect(unknown).toEqual(['beijing', 'differ=perhaps']);
  });

  it('shows every region where it names none that exists', () => {
    expect(readView('?regions=beijing', all).view.regions).toEqual(all);
    expect(readView('?regions=', all)).toEqual({ view: wholeView(all), unknown: [] });
  });

  it('fills up two regions side by side', () => {
    expect(readView('?regions=yiyang&side', all).view.regions).toEqual(['yiyang', 'fuling']);
    expect(readView('?side', all).view.regions).toEqual(['fuling', 'yiyang']);
    expect(readView('?side', ['fuling']).view).toEqual(wholeView(['fuling']));
  });

  it('never fails, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { regions } = readView(query, all).view;
        expect(regions.length).toBeGreaterThan(0);
        expect(regions.every((id) => all.includes(id))).toBe(true);
      }),
    );
  });
});

describe('regions', () => {
  it('move by one place, and not beyond the ends', () => {
    expect(moved(all, 'yiyang', -1)).toEqual(['yiyang', 'fuling', 'changzhou']);
    expect(moved(all, 'yiyang', 1)).toEqual(['fuling', 'changzhou', 'yiyang']);
    expect(moved(all, 'fuling', -1)).toEqual(all);
    expect(moved(all, 'changzhou', 1)).toEqual(all);
  });

  it('come back where the page has them', () => {
    expect(withRegion(['fuling', 'changzhou'], 'yiyang', all)).toEqual(all);
    expect(withRegion(['changzhou', 'yiyang'], 'fuling', all)).toEqual(['fuling', 'changzhou', 'yiyang']);
    expect(withRegion(['yiyang', 'fuling'], 'changzhou', all)).toEqual(['yiyang', 'changzhou', 'fuling']);
  });

  it('two of them change sides rather than stand on both', () => {
    expect(paired(['fuling', 'yiyang'], 0, 'changzhou')).toEqual(['changzhou', 'yiyang']);
    expect(paired(['fuling', 'yiyang'], 0, 'yiyang')).toEqual(['yiyang', 'fuling']);
    expect(paired(['fuling', 'yiyang'], 1, 'fuling')).toEqual(['yiyang', 'fuling']);
    expect(twoOf(['changzhou'], all)).toEqual(['changzhou', 'fuling']);
  });
});
