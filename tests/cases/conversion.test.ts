import { describe, expect, it } from 'vitest';
import { cases, whySkipped } from './cases.ts';
import { compareConversion, shown } from './compare.ts';

describe.skipIf(!cases)(`worked cases: conversion${whySkipped}`, () => {
  it.for(cases?.conversion ?? [])('$id $activity.desc', (each) => {
    expect(shown(each.id, compareConversion(each))).toEqual([]);
  });
});
