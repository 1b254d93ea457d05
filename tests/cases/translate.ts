import type { Activity } from '../../src/engine/types.ts';
import type { Described } from './cases.ts';
import { type Facts, type Mapping, midYear, Unmapped } from './fields.ts';
import { bareKind } from './kinds/bare.ts';
import { courses } from './kinds/courses.ts';
import { events } from './kinds/events.ts';
import { readSeveral } from './kinds/several.ts';
import { study } from './kinds/study.ts';
import { works } from './kinds/works.ts';

export const mappings: Record<string, Mapping> = { ...courses, ...events, ...works, ...study };

/** Activities of ours for one of the cases, and how to ask about them. */
export type Translated = {
  activities: Activity[];
  year: number;
  /** Whether to assess the year instead of recognising the activity by itself. */
  inYear: boolean;
};

/** Every field has its mapping; `desc` is the same in words. */
function factsOf({ fields }: Mapping, described: Described): Facts {
  const facts: Facts = {};
  for (const [field, value] of Object.entries(described)) {
    if (field === 'kind' || field === 'desc') continue;
    const read = fields[field];
    if (!read)
      throw new Unmapped(
        `${described.kind} has the field ${field}, but the adapter knows only ${Object.keys(fields).join(', ')}.`,
      );
    Object.assign(facts, read(value, `${described.kind}.${field}`));
  }
  return facts;
}

/** One of ours for a plain description, dated in the year unless it says when it was. */
export function activityOf(described: Described, year: number, id = 'a1'): Activity {
  const mapping = mappings[described.kind];
  if (!mapping) {
    const { kind, desc, ...fields } = described;
    const bare = Object.keys(fields).length === 0 ? bareKind(kind, String(desc ?? '')) : undefined;
    if (!bare) throw new Unmapped(`The adapter knows no kind ${kind}.`);
    return { id, kind: bare.kind, facts: { end: midYear(year), ...bare.facts } };
  }
  const own = factsOf(mapping, described);
  const implied = mapping.otherwise?.(described) ?? {};
  const dates = mapping.dated?.(year, described) ?? { end: midYear(year) };
  return {
    id,
    kind: typeof mapping.kind === 'string' ? mapping.kind : mapping.kind(described),
    facts: { ...dates, ...implied, ...own },
  };
}

/** Translates a case's activity; `year` is the one asked about where the case names none. */
export function translate(described: Described, year: number): Translated {
  const several = readSeveral(described);
  const parts = several?.parts ?? [{ described }];
  const asked = parts.map((part) => part.described.year).find((each) => typeof each === 'number') ?? year;
  const activities = parts.map(({ described: part, facts = {}, before }, index): Activity => {
    const activity = activityOf(part, before ? asked - 1 : asked, `a${index + 1}`);
    return { ...activity, facts: { ...activity.facts, ...facts }, ...(several?.same && { same: 'same' }) };
  });
  return { activities, year: asked, inYear: several?.inYear ?? false };
}
