import { Premises } from './Premises.tsx';
import { ReadingsUsed } from './ReadingsUsed.tsx';
import { Verdict } from './Verdict.tsx';
import { YearList } from './YearList.tsx';

/** The verdict, what it rests on, and the years one by one. */
export function Report() {
  return (
    <>
      <Verdict />
      <Premises />
      <YearList />
      <ReadingsUsed />
    </>
  );
}
