import fc from 'fast-check';
import type { Draft, DraftActivity } from '../../../src/stores/drafts/draft.ts';
import { newId } from '../../../src/stores/id.ts';

export const blank: Draft = {
  id: 'draft',
  name: '',
  createdAt: '2026-11-21T00:00:00.000Z',
  updatedAt: '2026-11-21T00:00:00.000Z',
  policy: 'yiyang',
  year: 2018,
  track: 'general',
  person: {},
  readings: {},
  policyVersions: {},
  activities: [],
};

/** Something a person does to a draft. */
export type Edit = (draft: Draft) => Draft;

const at = <T>(list: T[], place: number): T | undefined => list[place % Math.max(list.length, 1)];

const onOne =
  (place: number, update: (activity: DraftActivity) => DraftActivity): Edit =>
  (draft) => ({
    ...draft,
    activities: draft.activities.map((activity) =>
      activity === at(draft.activities, place) ? update(activity) : activity,
    ),
  });

const place = fc.nat(20);
const word = fc.constantFrom('1', '12', '二', '2018-05-14', '');
const fact = fc.constantFrom('days', 'halfDays', 'start', 'end');

const held = fc.option(fc.uniqueArray(fc.constantFrom('证书', '通知', '批准'), { minLength: 1 }), {
  nil: undefined,
});

/** Any change that the calculator can make. */
const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, word).map(
    ([where, title]): Edit =>
      (draft) => {
        const list = draft.activities;
        const to = where % (list.length + 1);
        const added = { id: newId(), kind: 'training', title, typed: {} };
        return { ...draft, activities: [...list.slice(0, to), added, ...list.slice(to)] };
      },
  ),
  place.map(
    (where): Edit =>
      (draft) => {
        const gone = at(draft.activities, where);
        return { ...draft, activities: draft.activities.filter((activity) => activity !== gone) };
      },
  ),
  fc
    .tuple(place, fact, word)
    .map(([where, name, value]) =>
      onOne(where, (activity) => ({ ...activity, typed: { ...activity.typed, [name]: value } })),
    ),
  fc.tuple(place, fact).map(([where, name]) =>
    onOne(where, (activity) => {
      const { [name]: _, ...typed } = activity.typed;
      return { ...activity, typed };
    }),
  ),
  fc
    .tuple(place, held)
    .map(([where, papers]) =>
      onOne(where, ({ held: _, ...activity }) => (papers ? { ...activity, held: papers } : activity)),
    ),
  fc.tuple(place, word, fc.boolean()).map(([where, hours, passed]) =>
    onOne(where, (activity) => ({
      ...activity,
      typed: { ...activity.typed, courses: hours ? [{ hours, passed }] : [] },
    })),
  ),
  place.map(
    (by): Edit =>
      (draft) => ({
        ...draft,
        activities: [...draft.activities.slice(by % 5), ...draft.activities.slice(0, by % 5)],
      }),
  ),
  word.map(
    (name): Edit =>
      (draft) => ({ ...draft, name }),
  ),
  fc.tuple(fact, word).map(
    ([name, value]): Edit =>
      (draft) => ({ ...draft, person: { ...draft.person, [name]: value } }),
  ),
  fc.tuple(fc.constantFrom('yiyang', 'fuling'), fact, word).map(
    ([policy, reading, option]): Edit =>
      (draft) => ({
        ...draft,
        readings: { ...draft.readings, [policy]: { ...draft.readings[policy], [reading]: option } },
      }),
  ),
  place.map(
    (count): Edit =>
      ({ scenarios: _, ...draft }) => {
        const { policy, year, track, person, readings, activities } = draft;
        const content = { policy, year, track, person, readings, activities };
        const scenarios = Array.from({ length: count % 3 }, (_, n) => ({
          ...content,
          id: `${n}`,
          name: `${n}`,
        }));
        return scenarios.length > 0 ? { ...draft, scenarios } : draft;
      },
  ),
);

export const someEdits = fc.array(anEdit, { minLength: 1, maxLength: 12 });

export const edited = (draft: Draft, edits: Edit[]): Draft =>
  edits.reduce((before, edit) => edit(before), draft);
