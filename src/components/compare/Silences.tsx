import type { Cell } from '../../format/matrix.ts';
import { Refs } from '../policy/Refs.tsx';

interface Props {
  silences: Cell['silences'];
  policy: string;
}

/** What the text does not say, and where it was looked for. */
export function Silences({ silences, policy }: Props) {
  return silences.map(({ says, at }) => (
    <div class="e">
      <p class="sm q">{says}</p>
      <p class="refs">
        <span class="xs qq">查过</span>
        <Refs at={at} policy={policy} />
      </p>
    </div>
  ));
}
