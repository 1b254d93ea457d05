import fc from 'fast-check';
import type {
  Content,
  Draft,
  DraftActivity,
  DraftApplication,
  Scenario,
} from '../../src/stores/drafts/draft.ts';
import { shipped } from './library.ts';

const { policies, vocabulary } = shipped;
const moment = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const year = fc.integer({ min: 2005, max: 2030 });
const course = fc.record({ hours: fc.string(), passed: fc.boolean() });
const typed = fc.dictionary(
  fc.oneof(fc.constantFrom(...Object.keys(vocabulary.facts)), fc.string()),
  fc.oneof(fc.string(), fc.boolean(), fc.constant('2018-05-14'), fc.array(course, { maxLength: 3 })),
  { maxKeys: 6 },
);

const activity: fc.Arbitrary<DraftActivity> = fc.record(
  {
    id: fc.uuid(),
    kind: fc.constantFrom(...vocabulary.kinds.map(({ id }) => id)),
    title: fc.string(),
    typed,
    same: fc.string(),
    held: fc.array(fc.string(), { maxLength: 3 }),
    registered: fc.constant(true as const),
  },
  { requiredKeys: ['id', 'kind', 'title', 'typed'] },
);

const content = {
  policy: fc.constantFrom(...policies.map(({ id }) => id)),
  year,
  track: fc.constantFrom('general' as const, 'medical' as const, 'teacher' as const),
  person: typed,
  readings: fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }), {
    maxKeys: 2,
  }),
  activities: fc.uniqueArray(activity, { selector: ({ id }) => id, maxLength: 4 }),
} satisfies { [K in keyof Content]: fc.Arbitrary<Content[K]> };

const scenario: fc.Arbitrary<Scenario> = fc.record({ ...content, id: fc.uuid(), name: fc.string() });

const application: fc.Arbitrary<DraftApplication> = fc.record(
  {
    use: fc.constantFrom('title' as const, 'appointment' as const, 'renewal' as const, 'assessment' as const),
    year: fc.string(),
    level: fc.constantFrom(
      'junior' as const,
      'intermediate' as const,
      'associate' as const,
      'senior' as const,
    ),
    unit: fc.string(),
    groups: fc.array(fc.string(), { maxLength: 2 }),
    lastTitle: fc.string(),
    entry: fc.string(),
    claimed: fc.string(),
    held: fc.array(fc.string(), { maxLength: 2 }),
    chosen: fc.array(year, { maxLength: 3 }),
    events: fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
  },
  { requiredKeys: ['use', 'year'] },
);

/** Any draft that the calculator could have kept, wrong input and strange names included. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record(
  {
    ...content,
    id: fc.uuid(),
    name: fc.string({ unit: 'grapheme' }),
    createdAt: moment,
    updatedAt: moment,
    policyVersions: fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
    scenarios: fc.array(scenario, { maxLength: 4 }),
    verified: fc.array(year, { maxLength: 3 }),
    application,
    archived: fc.constant(true as const),
    deletedAt: moment,
  },
  {
    requiredKeys: [
      ...(['id', 'name', 'createdAt', 'updatedAt', 'policyVersions', 'policy'] as const),
      ...(['year', 'track', 'person', 'readings', 'activities'] as const),
    ],
  },
);
