import { exact, just, zero } from '../quantity.ts';
import { bare, type Context, type Of, type Result, worth } from './result.ts';

/** The stated hours of every course passed; unspecified when no passed course states any. */
export function passedCourses(amount: Of<'passedCourses'>, { facts }: Context): Result {
  const { courses } = facts;
  if (!Array.isArray(courses)) return { state: 'missing', facts: ['courses'] };
  const passed = courses.filter((course) => course.passed);
  const withHours = passed.flatMap((course) => (course.hours === undefined ? [] : [exact(course.hours)]));
  if (passed.length > 0 && withHours.length === 0)
    return { state: 'unspecified', form: true, step: bare(amount, { courses }) };
  return worth(amount, just(withHours.reduce((sum, hours) => sum.add(hours), zero)), { inputs: { courses } });
}
