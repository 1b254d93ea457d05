import { signal } from '@preact/signals';
import type { Sheet } from '../../../documents/tables/table.ts';
import { size } from '../../../format/size.ts';
import { mostPeople } from '../../../stores/roster/people.ts';
import { TableSource } from '../../import/TableSource.tsx';
import { useOpening } from '../../import/useOpening.ts';
import { bounds, open as openTable } from './desk.ts';
import { FromDevice } from './FromDevice.tsx';
import { firstChoices } from './first.ts';
import { places } from './places.ts';
import { readDraftFiles } from './read-drafts.ts';
import { go } from './stage.ts';

/** What was pasted, kept while the list is looked at. */
const pasted = signal('');

const isDraft = ({ name, type }: File): boolean => /\.json$/i.test(name) || type === 'application/json';

/** From where the people come: a table, cells that were copied, files of drafts, drafts of this device. */
export function Source() {
  const opening = useOpening<Sheet>({
    most: bounds.rows,
    kept: '名册',
    take: (sheet, table) => go({ step: 'mapping', table, sheet, choices: firstChoices(sheet) }),
  });
  const open = (files: File[]) => {
    const [first] = files;
    if (!first) return;
    const tables = files.filter((file) => !isDraft(file));
    if (tables.length === 0) void readDraftFiles(files).then((read) => go({ step: 'drafts', ...read }));
    else if (files.length > 1)
      opening.refuse(
        'file',
        `一次应选一张表格，或者几份草稿文件；这里选了${files.length}个文件，其中${tables.length}个不是.json。请分开选。`,
      );
    else
      void opening.read('file', async (signal) =>
        openTable(new Uint8Array(await first.arrayBuffer()), signal),
      );
  };
  const paste = () => void opening.read('paste', (signal) => openTable(pasted.value, signal));
  return (
    <section aria-labelledby={places.source}>
      <h2 id={places.source} tabIndex={-1}>
        导入名册
      </h2>
      <p class="q">
        表格里每行一个人，或每行一条学习记录、写明是谁的。文件只在本机读取，不上传；核对确认以前，名册不会变。
      </p>
      <TableSource
        id="people-from-table"
        opening={opening}
        accept=".xlsx,.csv,.txt,.tsv,.json"
        multiple
        help={`表格选一个：.xlsx、.csv或.txt，不超过${size(bounds.bytes)}、${bounds.rows}行、${mostPeople}人；一万行以上的用.csv快得多。草稿文件（.json）可以一次选几份。也可以把文件拖到这里。`}
        open={open}
        pasted={pasted}
        paste={paste}
      />
      <FromDevice />
    </section>
  );
}
