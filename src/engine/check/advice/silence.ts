import type { Policy } from '../../../policy/schema/policy.ts';
import type { Told } from './finding.ts';

/** What a policy's silence on a topic tells of some years; undefined where it is not silent. */
export function silenceOn(
  policy: Policy,
  topic: string,
  years: number[],
  perhaps: number[],
): Told | undefined {
  const silence = policy.silences.find((each) => each.topic === topic);
  if (!silence) return undefined;
  const { looked: clauses, says } = silence;
  return { origin: { of: 'silence', id: topic }, clauses, says, years, perhaps, readings: [] };
}
