import type { DraftActivity } from '../drafts/draft.ts';
import type { Failed } from './line.ts';
import type { RosterPerson } from './people.ts';

/**
 * An activity without what tells it apart for people only. `same` is told by the order in which a person names works, so
 * that other people's are alike.
 */
export type Shared = Pick<DraftActivity, 'kind' | 'typed' | 'same' | 'held'>;

/** Somebody whose activities are numbers of shared ones, in their order. */
export type Sent = Omit<RosterPerson, 'activities'> & { activities: number[] };

/** What is sent to where people are calculated: people, and the activities of theirs that were not sent before. */
export type Parcel = { people: Sent[]; shared: { number: number; activity: Shared }[] };

/** An activity of a person, and a name that those of other people have which are alike. */
type Named = { name: string; activity: DraftActivity; same: string | undefined };

function named(activities: readonly DraftActivity[]): Named[] {
  // Two records of one person that are typed alike are two all the same.
  const times = new Map<string, number>();
  const works = new Map<string, string>();
  return activities.map((activity) => {
    const { kind, typed, same: work, held } = activity;
    if (work !== undefined && !works.has(work)) works.set(work, String(works.size));
    const same = work === undefined ? undefined : works.get(work);
    const alike = JSON.stringify([kind, same, held, typed]);
    const time = times.get(alike) ?? 0;
    times.set(alike, time + 1);
    return { name: time === 0 ? alike : `${alike}\n${time}`, activity, same };
  });
}

/**
 * Packs people so that activities which many of them have are sent and worked out once: a whole unit takes the same
 * courses. What is made for a worker remembers what it was sent.
 */
export function packing(): () => (people: readonly RosterPerson[]) => { parcel: Parcel; failed: Failed[] } {
  const numbers = new Map<string, number>();
  return () => {
    const sent: boolean[] = [];
    return (people) => {
      const parcel: Parcel = { people: [], shared: [] };
      const failed: Failed[] = [];
      const send = ({ name, activity, same }: Named): number => {
        const number = numbers.get(name) ?? numbers.size;
        numbers.set(name, number);
        if (!sent[number]) {
          const { kind, typed, held } = activity;
          parcel.shared.push({ number, activity: { kind, typed, same, held } });
          sent[number] = true;
        }
        return number;
      };
      for (const person of people)
        try {
          parcel.people.push({ ...person, activities: named(person.activities).map(send) });
        } catch (error) {
          failed.push({ person: person.id, because: String(error) });
        }
      return { parcel, failed };
    };
  };
}
