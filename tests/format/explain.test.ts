import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/engine/recognise.ts';
import type { Facts } from '../../src/engine/types.ts';
import { stateText, working } from '../../src/format/explain.ts';
import { policy, vocabulary } from './real.ts';

function explained(id: string, kind: string, facts: Facts) {
  const of = policy(id);
  const recognition = recognise(of, { id: 'a', kind, facts });
  const lines = recognition.step
    ? working(recognition.step, { policy: of, vocabulary, unit: recognition.unit })
    : [];
  return {
    lines: lines.map(({ says, result }) => (result ? `${says} ${result}` : says)),
    state: stateText(recognition, vocabulary),
  };
}

describe('the working of an activity', () => {
  it('Fuling 附件4/一/6: 20万字 as third author is 120 × 60%', () => {
    const { lines, state } = explained('fuling', 'book', {
      publication: 'published',
      characters: 200000,
      rank: 3,
    });
    expect(lines[0]).toBe('万字×6学时 × 20 = 120');
    expect(lines[1]).toBe('第3位，按60%计 = 72');
    expect(lines[2]).toContain('按“');
    expect(state).toBe('计72学时。');
  });

  it('Xinjiang 附件3/1: 8 days at 8 are cut to 60', () => {
    const facts = { subject: 'professional', organiser: 'university', days: 8 };
    const { lines } = explained('xinjiang', 'training', facts);
    expect(lines.join('\n')).toContain('天×8学时 × 8 = 64');
    expect(lines.join('\n')).toContain('每次最多60学时 = 60');
  });
});

describe('the state of an activity in one sentence', () => {
  it('says a range, a refusal, an unmet condition, silence, and what is missing', () => {
    expect(explained('fuling', 'unpublished-report', { recognisedByUnit: true }).state).toBe(
      '计6–12学时，由认定单位确定，暂按低的计。',
    );
    expect(explained('yiyang', 'degree', { stage: 'master' }).state).toMatch(/^不计：/);
    expect(
      explained('fuling', 'teaching', { teachingForm: 'ce-course', invited: false, taughtHours: 4 }).state,
    ).toBe('不计：“应邀讲授”不符合原文的条件。');
    expect(explained('changzhou', 'paper', {}).state).toBe('原文未规定；不计入合计，也不是0。');
    expect(explained('luojiang', 'conference', {}).state).toContain('原文认可这种形式');
    expect(explained('fuling', 'book', { publication: 'published', characters: 1 }).state).toBe(
      '还缺“本人排名”，填好后再算。',
    );
  });

  it('says that hours were certified', () => {
    expect(explained('changzhou', 'paper', { certifiedHours: 8 }).state).toBe(
      '经认定，按认定的8学时计；照原文折算不出。',
    );
  });
});
