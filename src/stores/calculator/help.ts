import { settle } from '../../engine/choice.ts';
import { chooser } from '../../engine/readings.ts';
import { usesOf } from '../../engine/uses.ts';
import { type Said, useText } from '../../format/use.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Rule } from '../../policy/schema/recognition.ts';
import type { DraftActivity } from '../drafts/draft.ts';
import { vocabulary } from '../library.ts';
import { draft } from './current.ts';
import { registrations } from './papers.ts';
import { readingsFor } from './readings.ts';

/** What the text says about a fact, rule by rule; without a rule, what it says where one would look. */
export type Help = { rule?: Rule; said: Said[] };

/** Who settles the hours of a kind of activity for which the text has no conversion. */
function authorities(policy: Policy, kind: string): Said[] {
  const silence = policy.silences.find(({ activities }) => activities?.includes(kind));
  const ask = silence?.ask ? `；可以问${silence.ask}` : '';
  return [
    ...(silence ? [{ says: `${silence.says.replace(/。$/, '')}${ask}`, clauses: silence.looked }] : []),
    ...registrations(policy).map(({ says, clauses }) => ({ says: `由谁登记：${says}`, clauses })),
  ];
}

/** In which year an activity lies follows from its date, also where no rule says so. */
const byDate = (policy: Policy): Said[] =>
  policy.requirements.slice(0, 1).map(({ clause }) => ({ says: '只用来看算在哪一年', clauses: clause }));

/** What several rules say alike is said once, of no rule by itself. */
function merged(help: Help[]): Help[] {
  const name = ({ said }: Help) => said.map(({ says }) => says).join();
  const [first, ...others] = help;
  if (!first || others.length === 0 || others.some((other) => name(other) !== name(first))) return help;
  const clausesAt = (at: number) => [...new Set(help.flatMap(({ said }) => said[at]?.clauses ?? []))];
  return [{ said: first.said.map((line, at) => ({ ...line, clauses: clausesAt(at) })) }];
}

/**
 * What the text of a policy wants with a fact of an activity, with its clauses.
 * @param deciding the rule by which the activity is worked out now: of those that only reckon, the others are left out
 */
export function helpOn(
  policy: Policy,
  { kind }: Pick<DraftActivity, 'kind'>,
  fact: string,
  deciding: string | undefined,
): Help[] {
  const choose = chooser(policy, readingsFor(draft.value, policy.id));
  const uses = usesOf(policy, kind, fact);
  const isDeciding = uses.some(({ rule }) => rule.id === deciding);
  const shown = uses.filter(
    ({ rule }) => !isDeciding || rule.id === deciding || Object.hasOwn(rule.when ?? {}, fact),
  );
  const words = { policy, vocabulary: vocabulary.value };
  const help = shown.map((use) => ({
    rule: use.rule,
    said: useText(use, words, settle(use.rule.year, choose), choose),
  }));
  if (help.length > 0) return merged(help);
  const isDate = vocabulary.value.facts[fact]?.type === 'date';
  return [{ said: isDate ? byDate(policy) : authorities(policy, kind) }];
}
