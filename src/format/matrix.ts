import type { Due } from '../engine/due.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Rule } from '../policy/schema/recognition.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import type { Answered } from './answered.ts';
import { isAbove } from './locator-order.ts';
import { combinationsText, formText, papersText } from './papers.ts';
import { readingsIn } from './readings-in.ts';
import { dueText, requirementText } from './requirement.ts';
import { inReadingOrder } from './rule-order.ts';
import { tellRule } from './tell.ts';
import { periodText } from './time.ts';

type Topic = Vocabulary['topics'][number]['topics'][number];

/** One answer of a policy to a topic. */
type Item = { title?: string; says: string; at: string[]; readings: string[] };

/** Answers that rest on the same clauses and readings, which are named once. */
export type Entry = { lines: { title?: string; says: string }[]; at: string[]; readings: string[] };

/** What a policy answers to a topic: the annual requirement, the essential answers, and what is folded away. */
export type Cell = {
  annual?: { due: Due[]; at: string[]; readings: string[] };
  entries: Entry[];
  more: Entry[];
  /** Where the text was searched in vain. Beside answers it is folded away; alone it is the answer. */
  silences: { says: string; at: string[]; ask?: string | undefined }[];
};

/** The places that an answer comes from, or where it was searched in vain; without what is folded away. */
export function placesOf({ annual, entries, silences }: Cell): string[] {
  const said = [...(annual?.at ?? []), ...entries.flatMap(({ at }) => at)];
  return [...new Set(said.length > 0 ? said : silences.flatMap(({ at }) => at))];
}

const answersTo = (topic: Topic, kinds: readonly string[] | undefined): boolean =>
  kinds?.some((kind) => topic.kinds?.includes(kind)) ?? false;

/** Where readings come from; nothing without a reading. */
function clausesOf(policy: Policy, readings: string[]): string[] | undefined {
  const clauses = policy.readings.filter(({ id }) => readings.includes(id)).flatMap(({ clause }) => clause);
  return clauses.length > 0 ? [...new Set(clauses)] : undefined;
}

/** Parts of requirements. The annual total has a form of its own and is left out. */
function required({ policy, requirements }: Answered, part: Topic['requirement']): Item[] {
  if (part === undefined || part === 'total') return [];
  if (part === 'medical' || part === 'teacher')
    return requirements
      .filter(({ requirement }) => requirement.track === part)
      .map(({ requirement, due }) => ({
        says: requirementText(requirement, due, policy),
        at: requirement.clause,
        readings: readingsIn(requirement),
      }));
  if (part === 'period') {
    const several = requirements.length > 1;
    return requirements.map(({ requirement, period }) => ({
      ...(several && { title: requirement.title }),
      says: periodText(period),
      at: clausesOf(policy, readingsIn(requirement.every)) ?? requirement.clause,
      readings: readingsIn(requirement.every),
    }));
  }
  return requirements
    .filter(({ requirement }) => requirement.track === 'general')
    .flatMap(({ due }) => due.filter(({ of }) => of === part))
    .map((due) => ({ says: dueText(due), at: due.clauses, readings: due.readings }));
}

function recognised({ policy }: Answered, rules: Rule[], vocabulary: Vocabulary): Item[] {
  return inReadingOrder(rules, policy).map((rule) => ({
    ...(rules.length > 1 && { title: rule.title }),
    says: tellRule(rule, policy, vocabulary),
    at: rule.clause,
    readings: readingsIn(rule),
  }));
}

const provided = ({ policy, says }: Answered, topic: Topic): Item[] =>
  policy.provisions
    .filter((provision) => provision.topic === topic.id)
    .map((provision) => ({
      says: says[provision.id] ?? '',
      at: provision.clause,
      readings: readingsIn([provision.says, provision.window]),
    }));

const proved = ({ policy }: Answered, topic: Topic): Item[] =>
  policy.evidence
    .filter((evidence) => evidence.topic === topic.id)
    .map((evidence) => ({
      title: evidence.title,
      says: papersText(evidence),
      at: evidence.clause,
      readings: evidence.reading ? [evidence.reading] : [],
    }));

const formed = ({ policy }: Answered, topic: Topic): Item[] =>
  policy.forms
    .filter((form) => form.topic === topic.id)
    .map((form) => ({ says: formText(form), at: form.clause, readings: [] }));

/** What is folded away under the answers: limits across the rules, and combinations that were only counted. */
const beneath = ({ policy }: Answered, topic: Topic, rules: Rule[]): Item[] => [
  ...policy.limits
    .filter((limit) => limit.rules.some((name) => rules.some(({ id }) => id === name.replace(/#.*/, ''))))
    .map(({ title, says, clause, keep }) => ({ title, says, at: clause, readings: readingsIn(keep) })),
  ...policy.evidence
    .filter(
      (evidence) => evidence.topic === topic.id && papersText(evidence) !== combinationsText(evidence.anyOf),
    )
    .flatMap(({ anyOf, title, clause }) =>
      anyOf.map((papers, index) => ({
        ...(index === 0 && { title }),
        says: papers.join('＋'),
        at: clause,
        readings: [],
      })),
    ),
];

/** A clause that lies below another one of the list is not named beside it. */
const topmost = (at: string[]): string[] => at.filter((each) => !at.some((other) => isAbove(other, each)));

/** A single sentence needs no full stop in a cell. */
const bare = (says: string): string => (says.indexOf('。') === says.length - 1 ? says.slice(0, -1) : says);

const same = (a: string[], b: string[]): boolean => a.join() === b.join();

/** Neighbours with the same clauses and readings become one entry. */
function grouped(items: Item[]): Entry[] {
  const entries: Entry[] = [];
  for (const { at: clauses, readings, ...item } of items) {
    const at = topmost(clauses);
    const line = { ...item, says: bare(item.says) };
    const last = entries.at(-1);
    if (last && same(last.at, at) && same(last.readings, readings)) last.lines.push(line);
    else entries.push({ lines: [line], at, readings });
  }
  return entries;
}

const mostLines = 2;
const mostCharacters = 44;

/** How many items a cell shows before it folds: the first always, further ones while the cell stays short. */
function essential(items: Item[]): number {
  let characters = 0;
  const tooMany = items.findIndex(({ title = '', says }, index) => {
    characters += title.length + says.length;
    return index > 0 && (index >= mostLines || characters > mostCharacters);
  });
  return tooMany === -1 ? items.length : tooMany;
}

/** What a policy answers to a topic of the matrix. */
export function cellOf(topic: Topic, answered: Answered, vocabulary: Vocabulary): Cell {
  const { policy } = answered;
  const rules = policy.rules.filter(({ activity }) => answersTo(topic, activity));
  const items = [
    ...required(answered, topic.requirement),
    ...recognised(answered, rules, vocabulary),
    ...proved(answered, topic),
    ...provided(answered, topic),
    ...formed(answered, topic),
  ];
  const shown = essential(items);
  const annual =
    topic.requirement === 'total' &&
    answered.requirements.find(({ requirement }) => requirement.track === 'general');
  return {
    ...(annual && {
      annual: {
        due: annual.due,
        at: annual.requirement.clause,
        readings: readingsIn(annual.requirement.total),
      },
    }),
    entries: grouped(items.slice(0, shown)),
    more: grouped([...items.slice(shown), ...beneath(answered, topic, rules)]),
    silences: policy.silences
      .filter((silence) => silence.topic === topic.id || answersTo(topic, silence.activities))
      .map(({ says, looked, ask }) => ({ says, at: looked, ask })),
  };
}
