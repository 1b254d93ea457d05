import { describe, expect, it } from 'vitest';
import { worth } from '../policy.ts';

const written = { passedCourses: 'statedHours' };

describe('the stated hours of every course passed', () => {
  it('40 and 60 passed, 30 failed: 100', () => {
    const courses = [
      { hours: 40, passed: true },
      { hours: 60, passed: true },
      { hours: 30, passed: false },
    ];
    expect(worth(written, { courses })).toBe(100);
  });

  it('is nothing where none is passed, and unspecified where none that is passed states hours', () => {
    expect(worth(written, { courses: [{ hours: 54, passed: false }] })).toBe(0);
    expect(worth(written, { courses: [{ passed: true }] })).toBe('recognised, no figure');
    expect(worth(written, { courses: [{ passed: true }, { hours: 36, passed: true }] })).toBe(36);
  });

  it('asks for the courses', () => {
    expect(worth(written)).toBe('missing courses');
  });
});
