import type { Policy } from '../../policy/schema/policy.ts';
import { readingHref, readingNoteHref } from '../addresses.ts';
import { Reading } from '../Reading.tsx';

interface Props {
  policy: Policy;
  /** Readings that a value rests on; with none there is no mark. */
  readings: readonly string[];
  /** On the document's own page the mark leads to the note beside the clause. */
  here?: boolean;
  /** What is shown for a single reading where 原文有歧义 is too long. */
  short?: string;
}

/** Marks a value that rests on a text which can be read in more than one way: one mark a reading, each leading to it. */
export function ReadingMark({ policy, readings, here = false, short = '原文有歧义' }: Props) {
  return readings.map((reading, place) => (
    <>
      {place > 0 && ' '}
      <Reading
        href={here ? readingNoteHref(reading) : readingHref(reading, policy.id)}
        about={policy.readings.find(({ id }) => id === reading)?.asks ?? ''}
      >
        {readings.length === 1 ? short : `歧义${place + 1}`}
      </Reading>
    </>
  ));
}
