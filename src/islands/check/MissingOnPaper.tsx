import type { Papers } from '../../engine/check/check.ts';
import type { RecordProof } from '../../engine/check/evidence.ts';
import { outermost } from '../../format/outermost.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { Refs } from '../draft/Refs.tsx';
import { additions, alike, clausesOf } from './papers.ts';
import { Otherwise, Situations } from './RecordPapers.tsx';

interface Props {
  within: Policy;
  records: readonly RecordProof[];
  papers: Papers;
  nameOf: (record: string) => string;
}

/** What is missing, on paper: what is to be added once, and below it the records that lack it, each with a box to tick. */
export function MissingOnPaper({ within, records, papers, nameOf }: Props) {
  const groups = alike(within, records);
  if (groups.length === 0 && papers.missing.length === 0) return null;
  return (
    <ul class="ev-p print-only">
      {papers.missing.length > 0 && (
        <li>
          <p>
            <b>申报本身</b>
            <Refs policy={within.id} clauses={outermost(papers.clauses)} />
          </p>
          <p class="ev-b">
            {papers.missing.map((paper) => (
              <span key={paper}>{paper}</span>
            ))}
          </p>
        </li>
      )}
      {groups.map(({ proof, records: lacking }) => {
        const adds = additions(proof);
        return (
          <li key={lacking[0]?.record}>
            <p>
              <b>{adds.length === 1 ? adds[0]?.adds : '看属于哪一种'}</b>
              <Refs policy={within.id} clauses={clausesOf(proof)} />
            </p>
            <Situations proof={proof} />
            <Otherwise within={within} proof={proof} />
            <p class="ev-b">
              {lacking.map(({ record, years }) => (
                <span key={record}>
                  {years.join('、')} {nameOf(record)}
                </span>
              ))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
