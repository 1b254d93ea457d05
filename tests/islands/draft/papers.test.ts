import { describe, expect, it } from 'vitest';
import { evidenced, type Proof } from '../../../src/engine/evidence.ts';
import { papersOf, proofText } from '../../../src/islands/draft/papers.ts';
import { whole } from '../../stores/library.ts';

/** The first situation of a kind in a region, with papers at hand. */
function proof(region: string, kind: string, ...held: string[]): Proof {
  const policy = whole.policies.find(({ id }) => id === region);
  const [first] = policy ? evidenced(policy, kind, held).proofs : [];
  if (!first) throw new Error(`no papers for ${kind} in ${region}`);
  return first;
}

describe('papers in words', () => {
  it('益阳，附件4确认1: with notice and attendance sheet one of three completes it', () => {
    const found = proof('yiyang', 'training', '培训通知', '培训签到表');
    expect(proofText(found)).toBe('六组材料满足一组即可，再补一项“三选一”就齐。');
    expect(
      papersOf(found, ['培训通知', '培训签到表']).map(([paper, { text }]) => `${paper} ${text}`),
    ).toEqual([
      '培训通知 已有',
      '培训课程表 三选一',
      '培训签到表 已有',
      '培训日程安排 三选一',
      '结业证书 三选一',
    ]);
  });

  it('新疆附件3·6: both are needed, and the one that is missing is named', () => {
    const found = proof('xinjiang', 'teaching', '授课证明');
    expect(proofText(found)).toBe('两样材料都要有，还缺本人备课记录。');
    expect(papersOf(found, ['授课证明']).map(([, { kind }]) => kind)).toEqual(['ok', 'doubt']);
  });

  it('常州第九条: one certificate, nothing missing', () => {
    expect(proofText(proof('changzhou', 'public-course', '公共科目合格证'))).toBe(
      '凭公共科目合格证，已经齐了。',
    );
  });
});
