import { computed } from '@preact/signals';
import { readFacts, type Trouble } from '../../engine/read-facts.ts';
import type { Activity, Facts, Person } from '../../engine/types.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { today } from '../clock.ts';
import type { DraftActivity } from '../drafts/draft.ts';
import { vocabulary } from '../library.ts';
import { calculated, draft } from './current.ts';

/** What could be read of what was typed, and what could not. */
export type Read = { facts: Facts; troubles: Trouble[] };

/** Activities do not change but are replaced, so each is read once. */
const remembered = computed(() => {
  const words: Vocabulary = vocabulary.value;
  const day = today.value;
  const done = new WeakMap<DraftActivity, Read>();
  return (activity: DraftActivity): Read => {
    const before = done.get(activity);
    if (before) return before;
    const read = readFacts(words, activity.typed, day);
    done.set(activity, read);
    return read;
  };
});

/** Facts and troubles of an activity. */
export const readActivity = (activity: DraftActivity): Read => remembered.value(activity);

const made = new WeakMap<Facts, Activity>();

/** An activity as the engine takes it: the same one while nothing was typed, so that it is worked out once. */
export function toActivity(activity: DraftActivity): Activity {
  const { facts } = readActivity(activity);
  const found = made.get(facts) ?? { id: activity.id, kind: activity.kind, facts, same: activity.same };
  made.set(facts, found);
  return found;
}

/** The activities of the draft as the engine takes them. */
export const activities = computed(() => calculated.value.activities.map(toActivity));

/** The person's words: the facts that describe the person instead of an activity. */
export const personVocabulary = computed<Vocabulary>(() => ({
  ...vocabulary.value,
  facts: vocabulary.value.person,
}));

/** Facts and troubles of the person. */
export const readPerson = computed(() => readFacts(personVocabulary.value, draft.value.person, today.value));

const track = computed(() => calculated.value.track);
const typedOfPerson = computed(() => calculated.value.person);

/** The person as the engine takes them: the same one while nothing is typed about them. */
export const person = computed<Person>(() => ({
  track: track.value,
  facts: readFacts(personVocabulary.value, typedOfPerson.value, today.value).facts,
}));
