import { expect, it } from 'vitest';
import { toAdd } from '../../src/format/missing-papers.ts';

const add = (anyOf: string[][], ...missing: string[][]) =>
  toAdd({ anyOf, missing, least: missing[0]?.length ?? 0 });

it('says what is to be added in one phrase', () => {
  expect(add([['证书', '通知']], ['证书', '通知'])).toBe('补证书、通知');
  expect(add([['证书'], ['证明']], ['证书'], ['证明'])).toBe('补证书、证明中的任意一项');
});

it('names what every combination needs before what can be chosen', () => {
  const combinations = [
    ['通知', '签到表', '课程表'],
    ['通知', '签到表', '日程'],
  ];
  expect(add(combinations, ...combinations)).toBe('补通知、签到表，以及课程表、日程中的任意一项');
});

it('lists combinations that have nothing simple in common', () => {
  const combinations = [
    ['封面', '目录'],
    ['刊号', '检索证明'],
  ];
  expect(add(combinations, ...combinations)).toBe('补下列一组，至少2项：封面＋目录，或刊号＋检索证明');
});

it('tells enough from nothing asked for', () => {
  expect(add([['证书']], [])).toBe('已经齐了');
  expect(add([[]], [])).toBe('不用另交材料');
});
