import type { Proof } from '../../engine/evidence.ts';

/** How a paper stands: at hand, one of several of which one completes the set, needed, or not needed any more. */
type PaperState = { kind: 'ok' | 'idle' | 'doubt'; text: string };

const digits = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const many = (count: number): string => digits[count] ?? String(count);

/** One sentence: what is enough, and what is still missing. */
export function proofText({ anyOf, least, missing }: Proof): string {
  const [only] = anyOf;
  if (only?.length === 0) return '不用另交材料。';
  const enough =
    anyOf.length > 1
      ? `${many(anyOf.length)}组材料满足一组即可`
      : only?.length === 1
        ? `凭${only[0]}`
        : `${many(only?.length ?? 0)}样材料都要有`;
  if (least === 0) return `${enough}，已经齐了。`;
  const [first = []] = missing;
  if (missing.length === 1)
    return only?.length === 1 ? `${enough}，还没有。` : `${enough}，还缺${first.join('、')}。`;
  return least === 1
    ? `${enough}，再补一项“${many(missing.length)}选一”就齐。`
    : `${enough}，至少再补${least}项。`;
}

/** Every paper of a situation, in the order of the text, and how it stands. */
export function papersOf({ anyOf, least, missing }: Proof, held: readonly string[]): [string, PaperState][] {
  const wanted = new Set(missing.flat());
  return [...new Set(anyOf.flat())].map((paper) => {
    if (held.includes(paper)) return [paper, { kind: 'ok', text: '已有' }];
    if (!wanted.has(paper)) return [paper, { kind: 'idle', text: least === 0 ? '不再需要' : '另一组用' }];
    const isOneOf = least === 1 && missing.length > 1;
    return [
      paper,
      isOneOf ? { kind: 'idle', text: `${many(missing.length)}选一` } : { kind: 'doubt', text: '缺' },
    ];
  });
}
