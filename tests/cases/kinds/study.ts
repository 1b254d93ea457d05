import {
  choice,
  courses,
  date,
  type Facts,
  flag,
  type Mapping,
  midYear,
  number,
  orNull,
  professional,
} from '../fields.ts';

const stay = (year: number): Facts => ({ start: `${year}-03-01`, end: midYear(year) });

/** Degrees, leave, secondment and service. */
export const study: Record<string, Mapping> = {
  degree: {
    kind: 'degree',
    fields: {
      courses,
      finished: flag('finished'),
      on_job: flag('onJob'),
      post_requirement_unmet: flag('postRequirementUnmet'),
      same_level: flag('sameLevel'),
      stage: choice('stage', { 大专: 'college', 本科: 'bachelor', 硕士: 'master', 博士: 'doctor' }),
      study_years: number('studyYears'),
    },
  },
  course_study: {
    kind: 'course-study',
    fields: { courses, post_requirement_unmet: flag('postRequirementUnmet') },
  },
  study_leave: {
    kind: 'study-leave',
    fields: {
      months: number('months'),
      place: choice('place', { 国内: 'domestic', 国外: 'abroad' }),
      working_days: number('days'),
    },
    otherwise: professional,
  },
  overseas: {
    kind: 'overseas-exchange',
    fields: { study_days: orNull(number('days')) },
    otherwise: professional,
  },
  overseas_academic: {
    kind: 'overseas-academic',
    fields: { days: number('days'), months: number('months') },
  },
  aid: {
    kind: 'secondment',
    fields: {
      approval: choice('approvedBy', { 省直厅局: 'province', 市级: 'city' }),
      assessed: flag('assessed'),
      end: date('end'),
      months: number('months'),
      start: date('start'),
      type: choice('aidType', { 援藏: 'tibet', 援疆: 'xinjiang', 援外: 'abroad' }),
      // The year asked about: no fact of the activity.
      year: (value, name) => {
        number('year')(value, name);
        return {};
      },
    },
  },
  service: {
    kind: 'regional-service',
    fields: {
      area: choice('serviceArea', { 三峡库区: 'three-gorges', 武陵山区: 'wuling' }),
      months: number('months'),
    },
    otherwise: () => ({ organised: true }),
  },
  exempt_service: {
    kind: 'exempt-service',
    fields: { form_approved: flag('formApproved'), type: choice('serviceType', { 访惠聚驻村: 'village' }) },
    dated: stay,
  },
};
