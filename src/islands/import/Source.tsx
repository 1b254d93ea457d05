import { signal } from '@preact/signals';
import { readApart } from '../../documents/tables/apart.ts';
import type { Sheet, Table } from '../../documents/tables/table.ts';
import { mostRows } from '../../stores/import/rows.ts';
import { places } from './places.ts';
import { TableSource } from './TableSource.tsx';
import { Template } from './Template.tsx';
import { useOpening } from './useOpening.ts';

/** What was pasted, kept while other views of the draft are looked at. */
const pasted = signal('');

const bounds = { bytes: 10 * 1024 * 1024, rows: mostRows };

/** From where the records come: a file, or cells that were copied. */
export function Source({ take }: { take: (table: Table & Sheet) => void }) {
  const opening = useOpening<Table & Sheet>({ most: mostRows, kept: '草稿', take });
  const open = ([file]: File[]) =>
    file &&
    void opening.read('file', async (signal) =>
      readApart(new Uint8Array(await file.arrayBuffer()), bounds, signal),
    );
  const paste = () => void opening.read('paste', (signal) => readApart(pasted.value, bounds, signal));
  return (
    <section aria-labelledby={places.source}>
      <h2 id={places.source} tabIndex={-1}>
        从表格导入
      </h2>
      <p class="q">表格里每行一条记录，第一行是列名。文件只在本机读取，不上传；核对确认以前，草稿不会变。</p>
      <TableSource
        id="from-table"
        opening={opening}
        accept=".xlsx,.csv,.txt,.tsv"
        help={`也可以把文件拖到这里。能读.xlsx和.csv，不超过10MB、${mostRows}行。`}
        open={open}
        pasted={pasted}
        paste={paste}
      />
      <Template />
    </section>
  );
}
