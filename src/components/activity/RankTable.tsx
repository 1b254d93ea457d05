import { boxesText, ranksText } from '../../format/boxes.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { Refs } from '../policy/Refs.tsx';
import type { Table } from './drawing.ts';
import { worthText } from './worth.ts';

interface Props {
  table: Table;
  vocabulary: Vocabulary;
}

/** The hours of one region by case, and by rank where that matters, each worked out by the rules. */
export function RankTable({ table: { policy, clauses, ranks, last, rows }, vocabulary }: Props) {
  return (
    <table class="grid-t">
      <caption>
        {policy.name} <Refs at={clauses} policy={policy.id} />
      </caption>
      <thead>
        <tr>
          <th scope="col">情形</th>
          {ranks.map((run) => (
            <th scope="col">{run.length > 0 ? ranksText(run, last) : '学时'}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ boxes, cells }) => (
          <tr>
            <th scope="row">{boxesText(boxes, vocabulary) || '各种情形'}</th>
            {cells.map((cell) => (
              <td>{worthText(cell, vocabulary)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
