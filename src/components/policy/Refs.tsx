import { locatorText } from '../../format/locator.ts';
import { clauseHref } from '../addresses.ts';
import { Ref } from '../Ref.tsx';

interface Props {
  at: readonly string[];
  /** The document; left out on its own page. */
  policy?: string | undefined;
}

/** The clauses that something comes from, each a link. */
export function Refs({ at, policy }: Props) {
  return at.map((each) => <Ref href={clauseHref(each, policy)} text={locatorText(each)} />);
}
