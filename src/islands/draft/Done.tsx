import type { Hours } from '../../engine/types.ts';
import { figure, rangeText } from '../../format/number.ts';

/** What is done, its figure large: 至少83, 72（72–76.8）. */
export function Done({ done }: { done: Hours }) {
  return (
    <>
      {done.high === null && '至少'}
      <b>{figure(done.value)}</b>
      {rangeText(done)}
    </>
  );
}
