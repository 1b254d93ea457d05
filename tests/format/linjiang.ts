import { answered } from '../../src/components/answered.ts';
import type { Answered } from '../../src/format/answered.ts';
import { readLibrary } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import { good } from '../policy/fixtures.ts';

const { policies, vocabulary } = readLibrary(good());

export { vocabulary };

/** The invented region, with parts of it in place of its own. */
export const linjiang = (parts: Partial<Policy> = {}): Policy => ({ ...(policies[0] as Policy), ...parts });

/** The same, with what the engine answers on its default readings. */
export const answeredLinjiang = (parts: Partial<Policy> = {}): Answered => answered(linjiang(parts));
