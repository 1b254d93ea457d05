import type { Sheet } from '../../../src/documents/forms/sheet.ts';

/** A form with all that a form may have: cells that reach across and down, open sides, rows that stand again. */
export const example: Sheet = {
  id: '样表',
  title: '登记表',
  official: true,
  orientation: 'portrait',
  blocks: [
    { text: '附件1', role: 'annex' },
    { text: '登记表', role: 'title' },
    { text: '单位（盖章）：' },
    {
      widths: [20, 40, 20, 60, 30],
      rows: [
        {
          height: 12,
          cells: [
            { text: '姓名', head: true },
            { text: '甲' },
            { text: '编号', head: true },
            { text: '0012' },
            { text: '照片', rows: 2, align: 'center' },
          ],
        },
        {
          height: 12,
          cells: [
            { text: '单位', head: true },
            { text: '乙单位\n二部', span: 3 },
          ],
        },
      ],
    },
    {
      widths: [60, 110],
      rows: [
        {
          head: true,
          cells: [
            { text: '内容', head: true },
            { text: '学时', head: true },
          ],
        },
        ...Array.from({ length: 60 }, (_, index) => ({
          cells: [{ text: `培训${index + 1}` }, { text: '12.5', align: 'center' as const }],
        })),
        {
          cells: [
            { text: '签名', sides: ['left', 'bottom'] },
            { text: '', sides: ['right', 'bottom'] },
          ],
        },
      ],
    },
    { text: '说明：存档。', role: 'note' },
  ],
};

/** A letter beside it, turned pages after it. */
export const letter: Sheet = {
  id: '函',
  title: '关于材料的函',
  official: false,
  orientation: 'portrait',
  letter: true,
  blocks: [
    { text: '关于材料的函', role: 'title' },
    { text: '材料共三份，请查收。' },
    { text: '2018年6月6日', align: 'right' },
  ],
};

export const turned: Sheet = {
  id: '横表',
  title: '横表',
  official: false,
  orientation: 'landscape',
  blocks: [{ widths: [57, 200], rows: [{ cells: [{ text: '一' }, { text: '二' }] }] }],
};
