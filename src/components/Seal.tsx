import type { Verdict } from '../engine/account.ts';
import { Icon } from './Icon.tsx';

const looks = {
  met: { look: 'seal ok', icon: 'ok', word: '符合' },
  'not-met': { look: 'seal bad', icon: 'bad', word: '不符合' },
  undecided: { look: 'seal unk', icon: 'doubt', word: '无法判定' },
  exempt: { look: 'seal', icon: 'idle', word: '免学' },
} as const satisfies Record<Verdict, object>;

/** A verdict: shape, word and colour together. Where the document or the record is silent it is 无法判定. */
export function Seal({ verdict }: { verdict: Verdict }) {
  const { look, icon, word } = looks[verdict];
  return (
    <span class={look}>
      <Icon name={icon} />
      {word}
    </span>
  );
}
