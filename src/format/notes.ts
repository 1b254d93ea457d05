import type { Policy } from '../policy/schema/policy.ts';
import { readingsIn } from './readings-in.ts';

/** Something made of clauses that is shown beside the first of them. */
type Made = { clause: string[] };

/** A pointer from a further clause to what is shown beside another. */
export type Pointer = { anchor: string; text: string };

/** What stands beside a clause. */
export type Notes = {
  requirements: Policy['requirements'];
  rules: Policy['rules'];
  limits: Policy['limits'];
  provisions: Policy['provisions'];
  evidence: Policy['evidence'];
  forms: Policy['forms'];
  readings: Policy['readings'];
  remarks: string[];
  defects: string[];
  /** Silences that were looked for here, by their place in the list. */
  silences: number[];
  elsewhere: Pointer[];
};

const isFirst = (at: string) => (made: Made) => made.clause[0] === at;
const isFurther = (at: string) => (made: Made) => made.clause.indexOf(at) > 0;
const saysOf = ({ says }: { says: string }): string => says;

/** The anchors of a policy's page, by what they are for. */
export const anchors = {
  requirement: (id: string) => `requirement-${id}`,
  rule: (id: string) => `rule-${id}`,
  limit: (id: string) => `limit-${id}`,
  provision: (id: string) => `provision-${id}`,
  evidence: (id: string) => `evidence-${id}`,
  form: (id: string) => `form-${id}`,
  reading: (id: string) => `reading-${id}`,
  silence: (place: number) => `silence-${place + 1}`,
};

function elsewhere(policy: Policy, at: string, topicName: (topic: string) => string): Pointer[] {
  const further = isFurther(at);
  const pointers = <T extends Made & { id: string }>(
    list: T[],
    anchor: (id: string) => string,
    text: (made: T) => string,
  ) => list.filter(further).map((made) => ({ anchor: anchor(made.id), text: text(made) }));
  const title = ({ title }: { title: string }) => title;
  return [
    ...pointers(policy.requirements, anchors.requirement, title),
    ...pointers(policy.rules, anchors.rule, title),
    ...pointers(policy.limits, anchors.limit, title),
    ...pointers(policy.provisions, anchors.provision, ({ topic }) => topicName(topic)),
    ...pointers(policy.evidence, anchors.evidence, ({ title }) => `${title}的证明`),
    ...pointers(policy.forms, anchors.form, title),
    ...pointers(policy.readings, anchors.reading, ({ asks }) => asks),
  ];
}

/** Everything that is made of a clause: shown here when it is the first clause of the thing, pointed to when it is a further one. */
export function notesOf(policy: Policy, at: string, topicName: (topic: string) => string): Notes {
  const first = isFirst(at);
  return {
    requirements: policy.requirements.filter(first),
    rules: policy.rules.filter(first),
    limits: policy.limits.filter(first),
    provisions: policy.provisions.filter(first),
    evidence: policy.evidence.filter(first),
    forms: policy.forms.filter(first),
    readings: policy.readings.filter(first),
    remarks: policy.remarks.filter(({ clause }) => clause.includes(at)).map(saysOf),
    defects: policy.defects.filter(first).map(saysOf),
    silences: policy.silences.flatMap(({ looked }, place) => (looked.includes(at) ? [place] : [])),
    elsewhere: elsewhere(policy, at, topicName),
  };
}

/** What rests on a reading, each with its place on the page. */
export function usesOf(policy: Policy, reading: string, topicName: (topic: string) => string): Pointer[] {
  const uses = (value: unknown) => readingsIn(value).includes(reading);
  return [
    ...policy.requirements
      .filter(uses)
      .map(({ id, title }) => ({ anchor: anchors.requirement(id), text: title })),
    ...policy.rules.filter(uses).map(({ id, title }) => ({ anchor: anchors.rule(id), text: title })),
    ...policy.limits.filter(uses).map(({ id, title }) => ({ anchor: anchors.limit(id), text: title })),
    ...policy.provisions
      .filter(uses)
      .map(({ id, topic }) => ({ anchor: anchors.provision(id), text: topicName(topic) })),
    ...policy.evidence
      .filter(uses)
      .map(({ id, title }) => ({ anchor: anchors.evidence(id), text: `${title}的证明` })),
  ];
}

/** Something made of a clause, in a list of what may have to change with it. */
export type MadeOf = Pointer & { kind: string };

/** What hangs on a clause: everything that names it, whether as its first clause or as a further one. */
export function madeOf(policy: Policy, at: string, topicName: (topic: string) => string): MadeOf[] {
  const hanging = <T extends Made & { id: string }>(
    kind: string,
    list: T[],
    anchor: (id: string) => string,
    text: (made: T) => string,
  ): MadeOf[] =>
    list
      .filter(({ clause }) => clause.includes(at))
      .map((made) => ({ kind, anchor: anchor(made.id), text: text(made) }));
  const title = ({ title }: { title: string }) => title;
  return [
    ...hanging('学时要求', policy.requirements, anchors.requirement, title),
    ...hanging('折算规则', policy.rules, anchors.rule, title),
    ...hanging('总量限制', policy.limits, anchors.limit, title),
    ...hanging('规定', policy.provisions, anchors.provision, ({ topic }) => topicName(topic)),
    ...hanging('证明材料', policy.evidence, anchors.evidence, title),
    ...hanging('表格', policy.forms, anchors.form, title),
    ...hanging('歧义', policy.readings, anchors.reading, ({ asks }) => asks),
  ];
}
