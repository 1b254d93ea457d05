import { day, days } from '../../../format/date.ts';
import { choiceName } from '../../../format/names.ts';
import type { FormInput, FormMaker } from '../form.ts';
import type { Row } from '../sheet.ts';
import { annexSheet, cell, head, pair, personDetails } from './person.ts';

/** A service of the record in the years asked for, with its time; those that a place made up itself exempt nobody. */
function reasons({ read, activities, vocabulary, check, applied }: FormInput): string {
  const asked = new Set(check.years.map(({ year }) => year));
  const services = read.flatMap(({ id, kind, facts }) => {
    const { start, end, serviceType } = facts;
    if (kind !== 'exempt-service' || serviceType === 'local') return [];
    const [from, to] = [start ?? end, end ?? start];
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    const isAsked = [...asked].some(
      (year) => Number(from.slice(0, 4)) <= year && year <= Number(to.slice(0, 4)),
    );
    if (!isAsked) return [];
    const type = typeof serviceType === 'string' ? choiceName(vocabulary, 'serviceType', serviceType) : '';
    const title = activities.find((each) => each.id === id)?.title.trim() ?? '';
    const when = from === to ? day(from) : days({ from, to });
    return [`${when}，${[type, title].filter((part) => part !== '').join('：')}`];
  });
  return [...services, ...(applied.claimed ? [applied.claimed] : [])].join('\n');
}

/** 新疆's application to be exempt from study; which office looks at it depends on the service. */
export const exemption: FormMaker = {
  policy: 'xinjiang',
  form: 'exemption-form',
  details: [
    ...personDetails,
    { id: 'began', name: '参加工作的时间' },
    { id: 'appliedTitle', name: '拟申报的专业技术职务' },
  ],
  isTable: true,
  left: '审核意见留空。',
  make: (input) => {
    const { details } = input;
    const why = reasons(input);
    const rows: Row[] = [
      pair(['现工作单位', details.unit], ['参加工作\n的时间', details.began]),
      pair(['现任专业\n技术职务', details.title], ['拟申报的专业\n技术职务', details.appliedTitle]),
      { height: 56, cells: [head('免学的理由'), cell(why, 5)] },
      {
        height: 50,
        cells: [head('审核意见'), { text: '\n\n\n公章\n年　　月　　日', span: 5, align: 'right' }],
      },
    ];
    const notes = [
      ...(why === '' ? ['所看的年度里没有免学的记录，理由留空。'] : []),
      '由哪个部门审核，看是否仍在岗、参加的是哪一种服务（附件2·注1、注2）；没有列到的情形先问清再送。',
    ];
    return [annexSheet(input, 'exemption-form', '免学申请表', rows, notes)];
  },
};
