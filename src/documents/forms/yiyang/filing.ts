import type { Detail, FormMaker } from '../form.ts';
import type { Cell, Row } from '../sheet.ts';

const one = (id: string, name: string, kind?: Detail['kind']): Detail => ({
  id,
  name,
  ...(kind && { kind }),
});

const applicant = one('applicant', '申报单位');
const provider = one('provider', '培训机构');
const address = one('address', '单位通讯地址');
const [postcode, email] = [one('postcode', '邮编'), one('email', '电子邮箱')];
const leader = [
  one('leader', '培训负责人'),
  one('leaderPost', '负责人职务'),
  one('leaderPhone', '负责人电话', 'phone'),
];
const contact = [
  one('contact', '培训联系人'),
  one('contactPost', '联系人职务'),
  one('contactPhone', '联系人电话', 'phone'),
];
const course = [
  one('course', '培训名称'),
  one('place', '培训地点'),
  one('time', '预计培训时间'),
  one('people', '拟培训人员范围'),
];
const long = [one('programme', '培训方案', 'long'), one('schedule', '培训计划', 'long')];

/** 益阳's notice of a public course before it is held, by those who hold it. A draft has nothing for it. */
export const filing: FormMaker = {
  policy: 'yiyang',
  form: 'public-course-filing',
  details: [applicant, provider, address, postcode, email, ...leader, ...contact, ...course, ...long],
  isTable: true,
  left: '由办班的单位填写，草稿里没有要用到的内容。',
  make: ({ details }) => {
    const title = '益阳市2018年专业技术人员公需科目培训备案表';
    const head = (text: string): Cell => ({ text, head: true });
    const value = ({ id }: Detail, span = 1): Cell => ({ text: details[id] ?? '', span });
    const line = (detail: Detail, height = 11): Row => ({
      height,
      cells: [head(detail.name), value(detail, 5)],
    });
    const people = ([first, ...rest]: readonly Detail[], names: readonly string[]): Row => ({
      height: 11,
      cells: [first, ...rest].flatMap((detail, index) =>
        detail ? [head(names[index] ?? ''), value(detail)] : [],
      ),
    });
    return [
      {
        id: '公需科目培训备案表',
        title,
        official: true,
        orientation: 'portrait',
        blocks: [
          { text: '附件3', role: 'annex' },
          { text: title, role: 'title' },
          {
            widths: [32, 44, 16, 30, 16, 32],
            rows: [
              line(applicant),
              line(provider),
              people([address, postcode, email], [address.name, postcode.name, '邮箱']),
              people(leader, ['培训负责人', '职务', '电话']),
              people(contact, ['培训联系人', '职务', '电话']),
              ...course.map((detail) => line(detail)),
              ...long.map((detail) => line(detail, 50)),
            ],
          },
          { text: '写不下的，方案和计划另附纸。附件目录把这张表编为附件2。', role: 'note' },
        ],
      },
    ];
  },
};
