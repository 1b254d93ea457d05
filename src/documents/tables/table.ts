/** A table as it stands in a file, every cell as text: dates as 2018-05-14, numbers written out, nothing as ''. */
export type Table = {
  /** Name of the sheet; empty where there are no sheets. */
  name: string;
  /** From the first row of the file on, empty rows included, so that a row's place is its number in the file. */
  rows: string[][];
  /** Lines, from 1, that are in another encoding than the others, and were read in theirs. */
  mixed?: number[];
};
