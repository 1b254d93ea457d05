import { expect, it } from 'vitest';
import { lacking } from '../../../src/stores/check/lacking.ts';
import { policy } from '../../engine/policies.ts';

it('洛江 一（三）2: without the institution it is open which requirement is somebody’s', () => {
  const luojiang = policy('luojiang');
  expect(lacking(luojiang, 'medical-annual', {})).toEqual(['institution']);
  expect(lacking(luojiang, 'medical-annual', { institution: 'primary' })).toEqual([]);
  expect(lacking(luojiang, 'annual', {})).toEqual([]);
});
