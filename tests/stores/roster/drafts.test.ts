import { expect, it } from 'vitest';
import { dayOf, withActivity } from '../../../src/stores/roster/batch.ts';
import { draftOf, refreshed } from '../../../src/stores/roster/drafts.ts';
import type { Roster } from '../../../src/stores/roster/people.ts';
import { person } from './list.ts';

const roster: Roster = {
  id: 'roster',
  name: '',
  policy: 'yiyang',
  use: 'title',
  year: 2018,
  readings: {},
  updatedAt: '2018-12-01T00:00:00.000Z',
  people: [],
};

const somebody = person('甲', {
  number: '0012',
  level: 'associate',
  lastTitle: '2013',
  activities: [{ id: '1', kind: 'training', title: '测量', typed: { fullDays: '2' } }],
});

it('a draft made of a person carries the record and what is applied for', () => {
  const draft = draftOf(somebody, roster, 'd', '2018-12-02T00:00:00.000Z');
  expect(draft).toMatchObject({
    id: 'd',
    name: '甲',
    policy: 'yiyang',
    year: 2018,
    activities: somebody.activities,
  });
  expect(draft.application).toMatchObject({
    use: 'title',
    year: '2018',
    level: 'associate',
    lastTitle: '2013',
  });
});

it('a person follows the draft and keeps what only the roster knows; unchanged it is the same object', () => {
  const linked = { ...somebody, draft: 'd' };
  const draft = draftOf(linked, roster, 'd', '2018-12-02T00:00:00.000Z');
  expect(refreshed(linked, draft)).toBe(linked);
  const changed = refreshed(linked, { ...draft, name: '乙', activities: [], track: 'medical' });
  expect(changed).toMatchObject({
    id: '甲',
    name: '乙',
    number: '0012',
    activities: [],
    track: 'medical',
    draft: 'd',
  });
  expect(refreshed(linked, { ...draft, name: ' ' }).name).toBe('甲');
});

it('what all would do gets a name of its own for each; a day to come is reckoned with', () => {
  const activity = { id: 'x', kind: 'training', title: '', typed: { end: '2027-05-08' } };
  const after = withActivity(somebody, activity);
  expect(after.activities).toHaveLength(2);
  expect(after.activities[1]?.id).not.toBe('x');
  expect(somebody.activities).toHaveLength(1);
  expect(dayOf(activity, '2026-11-21')).toBe('2027-05-08');
  expect(dayOf({ ...activity, typed: { end: '五月' } }, '2026-11-21')).toBe('2026-11-21');
});
