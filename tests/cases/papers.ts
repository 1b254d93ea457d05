import { type Evidenced, sufficient } from '../../src/engine/evidence.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import type { EvidenceCase } from './cases.ts';
import { Unmapped } from './fields.ts';

/** What the cases call a situation, and the policy's `evidence` that speaks of it. */
const situations: Record<string, Record<string, string>> = {
  yiyang: {
    培训班: 'training',
    实践活动: 'practice',
    远程教育: 'online',
    学术会议: 'conference',
    论文: 'paper',
    三援: 'secondment',
    海外学习: 'overseas',
  },
  changzhou: { 公共科目: 'public', 其他形式专业培训: 'other-training' },
  xinjiang: { 授课: 'teaching', '访惠聚（在岗）': 'exemption-village' },
  luojiang: { 不缴费的培训验证: 'training-free' },
  fuling: { 单位验证申报: 'unit-verification' },
};

/** Papers that a text asks for only by a general word are of that word too. */
const general: Record<string, Record<string, string>> = {
  changzhou: { 培训通知: '相关证明材料' },
};

/** Whether the papers of a case are enough, in the situation that it names. */
export function readPapers(policy: Policy, { activity, evidence_held: held }: EvidenceCase): Evidenced {
  const id = situations[policy.id]?.[activity];
  const situation = policy.evidence.find((each) => each.id === id);
  if (!situation)
    throw new Unmapped(
      `${policy.id} has evidence of ${Object.keys(situations[policy.id] ?? {}).join('、')}, not of ${activity}.`,
    );
  const words = held.flatMap((paper) => [paper, general[policy.id]?.[paper] ?? paper]);
  return sufficient(policy, [situation], words);
}

/** “any one of a/b” and “a or b” are alternatives; entries of a list are needed together. */
const setsOf = (missing: string[]): string[][] =>
  missing
    .map((entry) => entry.replace(/^any one of /, '').split(/\/| or /))
    .reduce<string[][]>(
      (sets, papers) => sets.flatMap((set) => papers.map((paper) => [...set, paper])),
      [[]],
    );

const written = (sets: string[][]): string =>
  sets
    .map((set) => [...set].sort().join('＋'))
    .sort()
    .join('，或');

/** The differences between what a case expects of papers and what was found, a line each. */
export function differencesOfPapers(
  { expected }: EvidenceCase,
  { state, proofs, firm }: Evidenced,
): string[] {
  const compared: [string, unknown, unknown][] = [
    ['sufficient', expected.sufficient, state === 'complete'],
    ['missing', written(setsOf(expected.missing)), written(proofs.flatMap(({ missing }) => missing))],
    ['robust', expected.robust, firm],
  ];
  return compared
    .filter(([, wanted, found]) => wanted !== found)
    .map(([what, wanted, found]) => `${what}: expected ${wanted}, found ${found}`);
}
