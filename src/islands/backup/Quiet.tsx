import { Due } from './Due.tsx';
import { AskToLast } from './Lasting.tsx';

/** What is said quietly at the foot of the records, one line each. */
export function Quiet() {
  return (
    <>
      <AskToLast />
      <Due />
    </>
  );
}
