import { choice, flag, type Mapping, number, professional } from '../fields.ts';

const level = {
  国家部委: 'ministry',
  全国学会: 'national-society',
  全国性: 'national',
  国际: 'international',
  国际性: 'international',
  省级: 'provincial',
  自治区级: 'provincial',
  外省省级: 'other-province',
  市级: 'prefecture',
  地州市级: 'prefecture',
  县级: 'county',
};

/** 业务技术考察 is a form of its own beside 学术访问. */
const isInspection = (desc: unknown): boolean => String(desc).includes('考察');

/** Conferences, lectures, visits and teaching. */
export const events: Record<string, Mapping> = {
  conference: {
    kind: 'conference',
    fields: {
      days_total: number('totalDays'),
      evenings: number('evenings'),
      idle_days: number('idleDays'),
      level: choice('conferenceLevel', level),
      paper_chars: number('paperCharacters'),
      paper_reported: flag('reported'),
      reg_leave_days: number('registrationDays'),
      session_days: number('sessionDays'),
    },
    // A paper of so many characters was reported unless the case says that it was not.
    otherwise: ({ paper_chars: characters }) => ({ ...professional(), reported: characters !== undefined }),
  },
  lecture: {
    kind: 'lecture',
    fields: { half_days: number('halfDays'), level: choice('conferenceLevel', level) },
    otherwise: professional,
  },
  visit: {
    kind: ({ desc }) => (isInspection(desc) ? 'technical-visit' : 'academic-visit'),
    fields: { days: number('days') },
    otherwise: ({ desc }) => (isInspection(desc) ? {} : professional()),
  },
  teaching: {
    kind: 'teaching',
    fields: {
      form: choice('teachingForm', {
        继续教育课程: 'ce-course',
        学术报告或讲座: 'lecture',
        本职教学: 'regular',
      }),
      hours: number('taughtHours'),
      invited: flag('invited'),
      own_specialty: flag('ownSpecialty'),
    },
  },
};
