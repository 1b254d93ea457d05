import { choice, flag, type Mapping, noFact, number, professional } from '../fields.ts';

const subject = { 公需: 'public', 专业: 'professional' };

const organiser = {
  高等院校: 'university',
  科研院所: 'institute',
  主管部门: 'authority',
  企业: 'enterprise',
  协会: 'association',
};

/** Courses and training. */
export const courses: Record<string, Mapping> = {
  public_course: {
    kind: 'public-course',
    fields: {
      certificate: flag('certificate'),
      exam: choice('exam', {
        pass: 'pass',
        pass_on_retake: 'pass-on-retake',
        fail: 'fail',
        absent: 'absent',
        none: 'none',
      }),
      trained: flag('trained'),
      unified: flag('unified'),
    },
  },
  training: {
    kind: ({ program }) => (program === '高级研修班' ? 'advanced-seminar' : 'training'),
    fields: {
      aimed_local: flag('aimedLocal'),
      approved: flag('approved'),
      attended_hours: number('attendedHours'),
      duty: choice('offDuty', { 业余: true }),
      evenings: number('evenings'),
      filed: flag('filed'),
      full_days: number('days'),
      half_days: number('halfDays'),
      held_at: choice('heldAtUniversity', { 高等院校: true }),
      organiser: choice('organiser', organiser),
      program: (value, name) => {
        choice('kind', { 高级研修班: true })(value, name);
        return {};
      },
      recognised_hours: number('certifiedHours'),
      reg_day_taught: noFact('full_days holds the days with teaching, whichever they are', 'boolean'),
      reg_leave_days: noFact('full_days already leaves them out', 'number'),
      stated_hours: number('statedHours'),
      subject: choice('subject', subject),
      travel_days: noFact('full_days already leaves them out', 'number'),
    },
  },
  online: {
    kind: 'online-course',
    fields: {
      filed: flag('filed'),
      site_recognised: flag('siteRecognised'),
      stated_hours: number('statedHours'),
      subject: choice('subject', subject),
    },
  },
  skill_training: { kind: 'skill-training', fields: { approved: flag('approved') }, otherwise: professional },
  induction: {
    kind: 'induction',
    fields: { organiser: choice('organiser', { 区人社局: 'hr' }), passed: flag('passed') },
  },
  self_study: { kind: 'self-study', fields: { approved: flag('approved') }, otherwise: professional },
  medical_credit: {
    kind: 'medical-credit',
    fields: {
      credits: number('credits'),
      source: choice('creditSource', { 面授: 'in-person', 远程: 'remote' }),
    },
  },
};
