import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/stores/drafts/draft.ts';
import { candidateOf } from '../../../../src/stores/roster/import/candidates.ts';
import type { RosterPerson } from '../../../../src/stores/roster/people.ts';
import { shipped } from '../../library.ts';

const reading = { vocabulary: shipped.vocabulary, today: '2026-11-21', papers: new Set<string>() };

const training = (id: string, start: string) => ({
  id,
  kind: 'training',
  title: '',
  typed: { start, days: '2' },
});

const draft: Draft = {
  ...{ id: 'd', name: '甲', createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-02T00:00:00Z' },
  ...{ policy: 'yiyang', year: 2018, track: 'medical', person: { institution: 'primary' }, readings: {} },
  ...{ policyVersions: {}, verified: [2017], activities: [training('a', '2018-05-14')] },
  application: { use: 'title', year: '2018', level: 'associate', lastTitle: '2013', groups: ['博士'] },
};

const someone: RosterPerson = {
  ...{ id: 'p', name: '甲', number: '1', department: '总务', track: 'general', person: {}, activities: [] },
};

describe('the person that a draft makes', () => {
  it('is new with what the draft says', () => {
    const { person, fate, added } = candidateOf(draft, '甲', [], reading);
    expect([fate, added]).toEqual(['new', 1]);
    expect(person).toEqual({
      ...{ id: person.id, name: '甲', track: 'medical', person: { institution: 'primary' }, draft: 'd' },
      ...{ activities: draft.activities, verified: [2017], level: 'associate' },
      ...{ groups: ['博士'], lastTitle: '2013' },
    });
  });

  it('is somebody of the roster by their name; what is there already is not added again', () => {
    const here = { ...someone, activities: [training('x', '2018年5月14日'), training('y', '2018-06-01')] };
    const { person, fate, added, known } = candidateOf(draft, '甲', [here], reading);
    expect([person.id, person.number, fate, added, known]).toEqual(['p', '1', 'changed', 0, 1]);
    expect(person.activities.map(({ id }) => id)).toEqual(['x', 'y']);
    const two = [here, { ...here, id: 'q' }];
    expect(candidateOf(draft, '甲', two, reading).fate, 'two have that name').toBe('new');
  });

  it('has the records that the draft has now, where they came from it before', () => {
    const before = candidateOf(draft, '甲', [someone], reading).person;
    expect(candidateOf(draft, '甲', [before], reading).fate).toBe('here');
    const later = { ...draft, activities: [training('b', '2018-07-01')] };
    const { person, fate } = candidateOf(later, '甲', [before], reading);
    expect([fate, person.activities.map(({ id }) => id)]).toEqual(['changed', ['b']]);
  });
});
