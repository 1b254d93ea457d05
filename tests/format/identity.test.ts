import { describe, expect, it } from 'vitest';
import {
  cautionText,
  documentText,
  governsText,
  printedYears,
  shortName,
} from '../../src/format/identity.ts';
import { linjiang } from './linjiang.ts';

describe('the region in narrow places', () => {
  it('is the district, else the city, without 区 or 市', () => {
    expect(shortName(linjiang())).toBe('临江');
    expect(shortName(linjiang({ region: { province: '云州省', city: '临江市', district: '东山区' } }))).toBe(
      '东山',
    );
  });

  it('is the policy’s own name where no city is named', () => {
    const region = { province: '云州省', city: 'unknown' };
    expect(shortName(linjiang({ name: '云州某市', region }))).toBe('云州某市');
  });
});

it('a document is named by its number, or by what it does not state', () => {
  expect(documentText(linjiang())).toBe('临学〔2020〕1号');
  expect(documentText(linjiang({ number: 'unknown' }))).toBe('文号未载明');
  expect(documentText(linjiang({ number: 'unknown', issuer: 'unknown' }))).toBe('发文机关未载明');
});

it('the years it addresses', () => {
  expect(governsText(linjiang())).toBe('2020年起各年度');
  expect(governsText(linjiang({ governs: { years: [2018, 2019] } }))).toBe('2018、2019年度');
  expect(governsText(linjiang({ governs: { unstated: true } }))).toBe('未载明');
});

it('when they were printed, or issued where that is all there is', () => {
  expect(printedYears([linjiang(), linjiang({ issued: '2016-12-30', printed: '2017-01-02' })])).toEqual({
    from: 2017,
    to: 2020,
  });
});

it('what to be careful about', () => {
  expect(cautionText([linjiang()])).toBeUndefined();
  expect(cautionText([linjiang({ trial: true })])).toBe('部分标明试行。');
  expect(cautionText([linjiang({ trial: true }), linjiang({ governs: { years: [2018] } })])).toBe(
    '部分只针对当年度或标明试行。',
  );
});
