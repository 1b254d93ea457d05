import type { RowTrouble } from '../../stores/import/rows.ts';
import { More, usePages } from './pages.tsx';

/** A, B … Z, AA: how spreadsheets call their columns. */
const letters = (at: number): string =>
  (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

const troubleSaid = ({ line, at, column, text, says }: RowTrouble): string =>
  `第${line}行${at < 0 ? '' : `${letters(at)}列`}“${column}”：${text ? `“${text}”` : ''}${says}。`;

/** What is wrong with a table, cell by cell. @param more how much is not in the list */
export function Troubles({ troubles, more: rest = 0 }: { troubles: readonly RowTrouble[]; more?: number }) {
  const { shown, left, more } = usePages(troubles.length);
  return (
    <>
      <h3>要改的地方</h3>
      <ul class="imp-wrong">
        {troubles.slice(0, shown).map((trouble) => (
          <li key={`${trouble.line} ${trouble.column} ${trouble.says}`}>{troubleSaid(trouble)}</li>
        ))}
      </ul>
      <More left={left} of="处" more={more} />
      {rest > 0 && <p class="q">另有{rest}处没有列出。请先改好上面的，再导入一次。</p>}
    </>
  );
}
