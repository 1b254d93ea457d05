import type { Wording } from '../../source/wordings.ts';

/** A copy of an official document that the reader has opened and kept on this device. */
export type Original = {
  /** Id of the policy whose document it is; one copy is kept of each. */
  id: string;
  /** The policy's name, such as 湖南益阳. */
  name: string;
  /** The policy's version when the copy was laid beside it. */
  version: string;
  /** The name of the file; none for pasted text. */
  file?: string | undefined;
  keptAt: string;
  /** The whole text, as it was read from the file. */
  text: string;
  wordings: Wording[];
};
