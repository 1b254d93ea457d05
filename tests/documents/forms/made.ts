import { makers } from '../../../src/documents/forms/all.ts';
import type { Sheet } from '../../../src/documents/forms/sheet.ts';
import type { DraftActivity } from '../../../src/stores/drafts/draft.ts';
import { certified, formInput, training } from './input.ts';

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

const service: DraftActivity = {
  id: 'service',
  kind: 'exempt-service',
  title: '某村',
  typed: { serviceType: 'village', start: '2022-03-01', end: '2022-12-31' },
};

/** Two years by the standards of annex 3, in the second several studies, one of them open. */
const xinjiang = formInput(
  'xinjiang',
  { use: 'title', year: '2023', level: 'intermediate', lastTitle: '2020' },
  [
    service,
    training('岩土工程新技术', {
      start: '2022-05-09',
      end: '2022-05-13',
      days: '5',
      organiser: 'university',
    }),
    training('建筑节能', { start: '2023-05-08', end: '2023-05-10', days: '3', organiser: 'university' }),
    training('结构抗震设计规范的理解与应用专题进修', { start: '2023-08-08', end: '2023-08-10' }),
    certified('公需课', 'public', '2023-06-01', '30'),
  ],
  {
    ...{ name: '甲', sex: '男', birth: '1988年3月', idNumber: '000000198803010000', schooling: '大学本科' },
    ...{ degree: '学士', graduated: '2010年7月，丙大学土木工程', unit: '乙单位', title: '助理工程师' },
    ...{ organisers: '丁学会', began: '2010年8月', appliedTitle: '工程师' },
  },
);

const luojiang = formInput(
  'luojiang',
  { use: 'title', year: '2018', chosen: [2018] },
  [{ ...training('测绘新技术', { end: '2018-05-10', days: '2' }), held: ['继续教育证书', '培训通知文件'] }],
  { name: '甲', unit: '乙单位', title: '工程师' },
);

/** Every form that can be made, filled in. */
export const made: Sheet[] = [fuling, yiyang, xinjiang, luojiang].flatMap((input) =>
  makers.filter(({ policy }) => policy === input.policy.id).flatMap(({ make }) => make(input)),
);
