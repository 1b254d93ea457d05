import Publicodes from 'publicodes';
import type { Activity } from '../../src/engine/types.ts';

/** The small rule set for one activity, in the language of Publicodes; `of` is the activity's name. */
const rulesFor = (of: string) => ({
  [of]: null,
  [`${of} . halves`]: { valeur: 'days * 2 + half days' },
  [`${of} . training`]: {
    variations: [{ si: { 'est défini': 'stated' }, alors: 'stated' }, { sinon: 'halves * 3' }],
  },
  [`${of} . share`]: {
    variations: [{ si: 'rank = 1', alors: '100%' }, { si: 'rank = 2', alors: '80%' }, { sinon: '60%' }],
  },
  [`${of} . paper`]: { valeur: 'characters / 1000 * 6 * share' },
  [`${of} . hours`]: {
    variations: [
      { si: "kind = 'training'", alors: 'training' },
      { si: "kind = 'paper'", alors: 'paper' },
      { sinon: '60' },
    ],
  },
});

/** The facts of an activity; one that is not given is not defined. */
function factsFor(of: string, { kind, facts }: Activity): Record<string, unknown> {
  const orNone = (fact: string) => facts[fact] ?? 0;
  return {
    [`${of} . kind`]: `'${kind}'`,
    [`${of} . days`]: orNone('days'),
    [`${of} . half days`]: orNone('halfDays'),
    [`${of} . stated`]: facts.statedHours ?? null,
    [`${of} . characters`]: orNone('characters'),
    [`${of} . rank`]: orNone('rank'),
  };
}

/** A record under the small rules, parsed. Evaluates every activity anew and returns the hours of each. */
export function inPublicodes(activities: Activity[]): () => number[] {
  const names = activities.map((_, index) => `activity ${index}`);
  const rules = Object.assign(
    {},
    ...activities.map((activity, index) => {
      const of = names[index] as string;
      return { ...rulesFor(of), ...factsFor(of, activity) };
    }),
  );
  const engine = new Publicodes(rules);
  return () => {
    engine.resetCache();
    return names.map((name) => engine.evaluate(`${name} . hours`).nodeValue as number);
  };
}
