import { describe, expect, it } from 'vitest';
import { fingerprint, letters } from '../../src/source/fingerprint.ts';

describe('letters', () => {
  it('leaves letters and digits only', () => {
    expect(letters('每年 ３０ 册（含 5 册），\n共Ⅰ类。')).toBe('每年30册含5册共I类');
  });
});

describe('fingerprint', () => {
  it('is the SHA-256 of the letters in hexadecimal', () => {
    expect(fingerprint('a, b\nc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is the same for copies that differ in spaces, punctuation and full-width forms', () => {
    expect(fingerprint('借书不超过５％，每 次 两本。')).toBe(fingerprint('借书不超过5%,每次\n两本'));
  });

  it('differs where a figure differs', () => {
    expect(fingerprint('每年30册')).not.toBe(fingerprint('每年31册'));
  });
});
