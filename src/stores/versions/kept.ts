import type { Policy } from '../../policy/schema/policy.ts';
import { glance } from '../glance.ts';

/** A policy as it was in a version; undefined where this device has not kept it. */
export const keptVersion = (id: string, version: string): Promise<Policy | undefined> =>
  glance((request) => request<Policy | undefined>('policies', (policies) => policies.get([id, version])));
