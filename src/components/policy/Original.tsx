import { diff } from '../../source/diff.ts';
import type { Wording } from '../../source/wordings.ts';
import { Status } from '../Status.tsx';

const words: Record<Wording['state'], string> = {
  same: '与本站所据一致',
  moved: '文字一致，位置不同',
  changed: '有改动',
};

/** Where an original wording comes from. */
const whose = { reader: '原文（你打开的副本）', publisher: '原文' } as const;

interface Props {
  wording: Wording;
  of: keyof typeof whose;
}

/** The original wording of a clause, whether it is the one our rules are made of, and what was changed where that is known. */
export function Original({ wording: { state, mark = '', text, before }, of }: Props) {
  const kinds = { kept: 'span', removed: 'del', added: 'ins' } as const;
  return (
    <section class="orig" aria-label={whose[of]}>
      <p class="k">
        <span>{whose[of]}</span>
        <Status kind={state === 'changed' ? 'doubt' : 'ok'}>{words[state]}</Status>
      </p>
      <p class="orig-t" lang="zh-Hans-CN">
        {mark}
        {before === undefined
          ? text
          : diff(before, text).map(({ kind, text }) => {
              const Run = kinds[kind];
              return <Run>{text}</Run>;
            })}
      </p>
    </section>
  );
}
