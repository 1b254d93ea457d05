import { signal } from '@preact/signals';
import { tellDrafts } from './drafts.ts';
import type { RosterPerson } from './people.ts';
import { putPeople, removePeople, roster } from './roster.ts';

/** What was done last, in words: the people as they were before, and who was new. */
type Deed = { says: string; before: readonly RosterPerson[]; added: ReadonlySet<string> };

export const deed = signal<Deed | undefined>(undefined);

/** Removes somebody; they can be brought back. */
export function remove(person: RosterPerson): void {
  deed.value = { says: `已从名册移除${person.name || '一人'}`, before: [person], added: new Set() };
  void removePeople(new Set([person.id]));
}

/** Puts changed people into the roster, and their records into their drafts; it can be taken back. */
export async function put(people: readonly RosterPerson[], says: string): Promise<void> {
  const ids = new Set(people.map(({ id }) => id));
  const before = (roster.value?.people ?? []).filter(({ id }) => ids.has(id));
  for (const { id } of before) ids.delete(id);
  deed.value = { says, before, added: ids };
  await putPeople(people);
  await tellDrafts(people);
}

/** Takes back what was done last. */
export async function takeBack(): Promise<void> {
  const done = deed.value;
  if (!done) return;
  deed.value = undefined;
  if (done.added.size > 0) await removePeople(done.added);
  if (done.before.length === 0) return;
  await putPeople(done.before);
  await tellDrafts(done.before);
}
