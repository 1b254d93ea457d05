import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenced, sufficient } from '../../src/engine/evidence.ts';
import { whole } from '../stores/library.ts';

const policy = (id: string) => {
  const found = whole.policies.find((each) => each.id === id);
  if (!found) throw new Error(`no policy ${id}`);
  return found;
};

const state = (region: string, kind: string, ...held: string[]) =>
  evidenced(policy(region), kind, held).state;
const missing = (region: string, kind: string, ...held: string[]) =>
  evidenced(policy(region), kind, held).proofs.flatMap((proof) => proof.missing);

describe('益阳，附件4确认', () => {
  it('确认1(1): notice, timetable and attendance sheet prove a training', () => {
    expect(state('yiyang', 'training', '培训通知', '培训课程表', '培训签到表')).toBe('complete');
  });

  it('确认1(4): so do notice and certificate of completion', () => {
    expect(state('yiyang', 'training', '培训通知', '结业证书')).toBe('complete');
  });

  it('确认1: the certificate alone needs one more paper, any of several', () => {
    expect(state('yiyang', 'training', '结业证书')).toBe('missing');
    expect(missing('yiyang', 'training', '结业证书')).toContainEqual(['培训通知']);
    expect(missing('yiyang', 'training', '结业证书').every((papers) => papers.length === 1)).toBe(true);
  });

  it('确认1: without the notice, timetable and attendance sheet need the notice or the certificate', () => {
    expect(missing('yiyang', 'training', '培训课程表', '培训签到表').sort()).toEqual([
      ['培训通知'],
      ['结业证书'],
    ]);
  });
});

describe('other regions', () => {
  it('新疆附件3·6: teaching needs both the certificate and the notes', () => {
    expect(missing('xinjiang', 'teaching', '授课证明')).toEqual([['本人备课记录']]);
    expect(state('xinjiang', 'teaching', '授课证明', '本人备课记录')).toBe('complete');
  });

  it('常州第九条: the certificate of the common subject is enough', () => {
    expect(state('changzhou', 'public-course', '公共科目合格证')).toBe('complete');
  });

  it('洛江二(一): without a fee three papers are enough; the situation with a fee needs one more', () => {
    const { state, proofs } = evidenced(policy('luojiang'), 'training', [
      '继续教育证书',
      '培训通知文件',
      '报名情况（单位同意盖章）',
    ]);
    expect(state).toBe('complete');
    expect(proofs.map(({ evidence, least }) => [evidence.id, least])).toEqual([
      ['training-free', 0],
      ['training-paid', 1],
    ]);
  });

  it('常州 names no papers for a paper in a journal: silence, not enough and not too few', () => {
    expect(evidenced(policy('changzhou'), 'paper')).toMatchObject({
      state: 'unspecified',
      least: 0,
      proofs: [],
      firm: true,
    });
  });
});

describe('on every reading', () => {
  it('益阳三: the certificate alone is enough where the body of the notice is followed', () => {
    const { state, firm, alternatives } = evidenced(policy('yiyang'), 'training', ['结业证书']);
    expect([state, firm]).toEqual(['missing', false]);
    expect(alternatives.map(({ readings, result }) => [readings, result.state])).toEqual([
      [{ 'certificate-alone': 'combination' }, 'missing'],
      [{ 'certificate-alone': 'alone' }, 'complete'],
    ]);
    expect(
      evidenced(policy('yiyang'), 'training', ['结业证书'], { 'certificate-alone': 'alone' }).state,
    ).toBe('complete');
  });

  it('益阳附件4·1(4): notice and certificate are enough on both', () => {
    expect(evidenced(policy('yiyang'), 'training', ['培训通知', '结业证书']).firm).toBe(true);
  });

  it('新疆附件1注: whether an examination needs a paper is doubtful; where it does not, none is missing', () => {
    const asked = (option: string) =>
      evidenced(policy('xinjiang'), 'examination', [], { 'general-evidence': option });
    expect(asked('general')).toMatchObject({ state: 'missing', least: 1, firm: false });
    expect(asked('none')).toMatchObject({ state: 'complete', least: 0, firm: false });
  });

  it('涪陵二·1: the certificate stands for the card only where both are said to be enough', () => {
    const situation = policy('fuling').evidence.filter((each) => each.id === 'unit-verification');
    const held = ['继续教育验证申报表', '继续教育证书', '施教机构证书（加盖公章）'];
    const found = sufficient(policy('fuling'), situation, held);
    expect(found.proofs[0]?.missing).toEqual([['继续教育登记卡']]);
    expect(found.alternatives.map(({ result }) => result.state)).toEqual(['missing', 'complete']);
  });
});

describe('in every region and for every kind', () => {
  const asked = whole.policies.flatMap((each) => each.evidence.map((evidence) => ({ each, evidence })));
  const setting = fc.constantFrom(...asked).chain(({ each, evidence }) =>
    fc.record({
      each: fc.constant(each),
      kind: fc.constantFrom(...evidence.for),
      held: fc.subarray([...new Set(evidence.anyOf.flat())]),
    }),
  );

  it('a set that is said to be missing completes it, and no smaller one does', () => {
    fc.assert(
      fc.property(setting, ({ each, kind, held }) => {
        const { least, proofs } = evidenced(each, kind, held);
        for (const proof of proofs)
          for (const papers of proof.missing) {
            expect(papers).toHaveLength(proof.least);
            expect(evidenced(each, kind, [...held, ...papers]).state).toBe('complete');
            if (proof.least !== least) continue;
            for (const left of papers) {
              const others = papers.filter((paper) => paper !== left);
              expect(evidenced(each, kind, [...held, ...others]).state).toBe('missing');
            }
          }
      }),
    );
  });
});
