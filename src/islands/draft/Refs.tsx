import { Ref } from '../../components/Ref.tsx';
import { locatorText } from '../../format/locator.ts';
import { clauseHref } from './links.ts';

/** The clauses behind a figure or a sentence. */
export function Refs({ policy, clauses }: { policy: string; clauses: readonly string[] }) {
  if (clauses.length === 0) return null;
  return (
    <span class="refs">
      {clauses.map((at) => (
        <Ref key={at} href={clauseHref(policy, at)} text={locatorText(at)} />
      ))}
    </span>
  );
}
