import type { Policy } from '../../policy/schema/policy.ts';
import { readingHref } from '../addresses.ts';
import { Reading } from '../Reading.tsx';

interface Props {
  policy: Policy;
  /** Readings that a value rests on; with none there is no mark. */
  readings: readonly string[];
  /** On the document's own page the link stays on the page. */
  here?: boolean;
  /** What is shown for a single reading where 原文有歧义 is too long. */
  short?: string;
}

/** Marks a value that rests on a text which can be read in more than one way; leads to the first such reading. */
export function ReadingMark({ policy, readings, here = false, short = '原文有歧义' }: Props) {
  const [first] = readings;
  if (first === undefined) return null;
  const about = policy.readings.find(({ id }) => id === first)?.asks ?? '';
  return (
    <Reading href={readingHref(first, here ? undefined : policy.id)} about={about}>
      {readings.length === 1 ? short : `${readings.length}处歧义`}
    </Reading>
  );
}
