import { choice, flag, type Mapping, midYear, number, on, orNull } from '../fields.ts';

const projectDates: Mapping['dated'] = (year, { active_in_year: active, completed_in_year: completed }) =>
  active === false && completed !== true
    ? { start: `${year - 2}-03-01`, end: midYear(year - 1) }
    : { start: `${year}-03-01`, end: midYear(year) };

/** Papers, books, projects, awards and patents. */
export const works: Record<string, Mapping> = {
  paper: {
    kind: 'paper',
    fields: {
      chars: number('characters'),
      index: orNull(
        choice('index', {
          SCI: 'sci',
          'SCI+北大核心': 'sci',
          EI: 'ei',
          CPCI: 'cpci',
          SSCI: 'ssci',
          'A&HCI': 'ahci',
          国际顶级: 'top-international',
          CSSCI: 'cssci',
          CSCD: 'cscd',
          北大核心: 'pku-core',
        }),
      ),
      journal: choice('journal', {
        国家级: 'national',
        省级: 'provincial',
        省级以上: 'provincial',
        省部级: 'provincial',
        市级: 'municipal',
        国外SCI: 'foreign',
        国外非索引: 'foreign',
      }),
      prior_confirmed: flag('priorConfirmed'),
      rank: number('rank'),
    },
    otherwise: ({ journal }) => ({ index: journal === '国外SCI' ? 'sci' : 'none' }),
    dated: on('published'),
  },
  book: {
    kind: 'book',
    fields: {
      published: choice('publication', {
        正式出版: 'published',
        行业系统正式使用: 'sector',
        未出版未使用: 'neither',
      }),
      rank: number('rank'),
      wan: number('characters', 10_000),
    },
    otherwise: () => ({ publication: 'published' }),
    dated: on('published'),
  },
  report_unpublished: {
    kind: 'unpublished-report',
    fields: { fixed_hours: number('decidedHours'), recognised_by_unit: flag('recognisedByUnit') },
    dated: on('decided'),
  },
  project: {
    kind: 'project',
    fields: {
      // Only moves the dates: see projectDates.
      active_in_year: (value, name) => {
        flag('start')(value, name);
        return {};
      },
      completed_in_year: flag('concluded'),
      group: choice('projectGroup', { 主: 'main', 子: 'sub' }),
      level: choice('projectLevel', {
        国家级: 'national',
        部级: 'ministerial',
        省级: 'provincial',
        市厅级: 'prefecture',
        县级: 'county',
      }),
      rank: number('rank'),
    },
    dated: projectDates,
  },
  award: {
    kind: 'award',
    fields: {
      count: number('count'),
      level: choice('awardLevel', {
        国家级: 'national',
        国家级哲社: 'national-social',
        部级: 'ministerial',
        省级: 'provincial',
        厅局级: 'prefecture',
        县级: 'county',
      }),
      rank: number('rank'),
      role: choice('awardRole', { 主持: 'host', 参与: 'participant' }),
    },
    dated: on('awarded'),
  },
  patent: {
    kind: 'patent',
    fields: {
      count: number('count'),
      granted: flag('patentGranted'),
      office: choice('patentOffice', { 国家专利局: 'national', 国外: 'foreign' }),
      patentee: flag('patentee'),
      rank: number('rank'),
      type: choice('patentType', { 发明: 'invention', 实用新型: 'utility', 外观设计: 'design' }),
    },
    dated: on('granted'),
  },
  exam: {
    kind: 'examination',
    fields: {
      level: choice('examLevel', { 初: 'junior', 中: 'intermediate', 高: 'senior', null: 'unmarked' }),
      // null: not sat as a whole, only some of its subjects.
      passed: orNull(flag('passed')),
      pre_training: flag('trainedBefore'),
      subjects_passed: number('subjectsPassed'),
    },
    dated: on('passedOn'),
  },
  computer_exam: {
    kind: 'computer-test',
    fields: {
      modules: number('modules'),
      organiser: choice('organiser', { 人社部门: 'hr', 教育部考试中心: 'education' }),
      passed: flag('passed'),
    },
    otherwise: () => ({ examLevel: 'unmarked', trainedBefore: false }),
    dated: on('passedOn'),
  },
};
