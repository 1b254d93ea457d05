import { makers } from '../../../src/documents/forms/all.ts';
import type { Sheet } from '../../../src/documents/forms/sheet.ts';
import { certified, formInput } from './input.ts';

/** A year of Fuling with more studies than one card has lines, and one that needs a fact. */
const fuling = formInput(
  'fuling',
  { use: 'title', year: '2021', level: 'intermediate' },
  [
    ...Array.from({ length: 11 }, (_, index) =>
      certified(`专业课程${index + 1}`, 'professional', `2021-0${(index % 9) + 1}-15`, '6'),
    ),
    certified('公需科目', 'public', '2021-08-20', '20'),
    {
      id: 'open',
      kind: 'training',
      title: '一次较长的专业技术人员综合能力提升研修培训',
      typed: { start: '2021-03-05', end: '2021-03-09', subject: 'professional' },
    },
  ],
  { name: '甲', sex: '女', birth: '1985年6月', unit: '乙单位', post: '工程', title: '工程师' },
);

const yiyang = formInput(
  'yiyang',
  { use: 'title', year: '2018', unit: '中央、省属在益单位', level: 'associate' },
  [2014, 2015, 2016, 2017, 2018].flatMap((year) => [
    certified(`公需${year}`, 'public', `${year}-06-15`, '30'),
    certified(`专业${year}`, 'professional', `${year}-07-15`, year === 2018 ? '50' : '60'),
  ]),
  {
    name: '甲',
    unit: '乙单位',
    schooling: '大学本科',
    specialty: '建筑工程',
    bookNumber: '0012',
    applicant: '乙单位',
    programme: '面授三天，每天六课时。',
  },
);

/** Every form that can be made, filled in. */
export const made: Sheet[] = [fuling, yiyang].flatMap((input) =>
  makers.filter(({ policy }) => policy === input.policy.id).flatMap(({ make }) => make(input)),
);
