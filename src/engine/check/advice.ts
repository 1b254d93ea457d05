import type { Policy } from '../../policy/schema/policy.ts';
import { chooser } from '../readings.ts';
import type { Readings } from '../types.ts';
import { concerning, toldBy } from './advice/concerning.ts';
import { exemptions } from './advice/exemptions.ts';
import type { Finding } from './advice/finding.ts';
import { makeUps } from './advice/make-up.ts';
import type { NotedRecord } from './advice/noted.ts';
import { risks } from './advice/risks.ts';
import type { Application } from './application.ts';
import type { Check } from './check.ts';

/**
 * What a policy has to tell somebody about their check: consequences of years that are not complete, whether these
 * can be made up, exemptions, and risks; each with the clauses it comes from, in the order of the text. Nothing that
 * does not concern the person is among them.
 * @param check made of the same record, application and readings
 */
export function advise(
  policy: Policy,
  check: Check,
  record: NotedRecord,
  asking: Application,
  readings: Readings = {},
): Finding[] {
  const application = { track: record.person?.track, ...asking };
  const looked = { check, record, application };
  const choose = chooser(policy, readings);
  return [
    ...concerning(policy, 'consequence', looked).map((concern) => ({
      group: 'consequence' as const,
      ...toldBy(concern, choose),
    })),
    ...makeUps(policy, looked, readings),
    ...exemptions(policy, looked, choose),
    ...risks(policy, looked, readings),
  ];
}
