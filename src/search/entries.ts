import type { Answered } from '../format/answered.ts';
import { documentText, governsText, shortName } from '../format/identity.ts';
import { anchors } from '../format/notes.ts';
import { combinationsText, formText } from '../format/papers.ts';
import { ruleTerms, silenceName, topicName } from '../format/policy-words.ts';
import { requirementText } from '../format/requirement.ts';
import { tellRule } from '../format/tell.ts';
import type { Term, Vocabulary } from '../policy/schema/vocabulary.ts';
import type { Entry } from './types.ts';

/** The addresses of the places that show what is found. */
export type Addresses = {
  policy: (id: string) => string;
  clause: (at: string, policy: string) => string;
  reading: (id: string, policy: string) => string;
  /** Something made of clauses, by its anchor. */
  made: (anchor: string, policy: string) => string;
  topic: (id: string) => string;
  /** A kind of activity. */
  kind: (id: string) => string;
  /** A term. */
  term: (id: string) => string;
};

const oneLine = (text: string): string => text.replaceAll(/\n(?:- )?/g, ' ');

/** Everything of one document. */
export function entriesOf(answered: Answered, vocabulary: Vocabulary, to: Addresses): Entry[] {
  const { policy } = answered;
  const region = policy.id;
  const made = (anchor: string) => to.made(anchor, region);
  const name = (topic: string) => topicName(vocabulary, topic);
  const group = (topic: string) =>
    vocabulary.topics.filter(({ topics }) => topics.some(({ id }) => id === topic)).map((each) => each.name);
  const cited = policy.cites.map(({ title, number = '' }) => `《${title}》${number}`).join('、');
  return [
    {
      kind: 'document',
      region,
      title: policy.title,
      text: [
        documentText(policy),
        policy.issuer === 'unknown' ? '' : policy.issuer,
        `成文${policy.issued}`,
        `管${governsText(policy)}`,
        policy.notice,
        `引用${cited}`,
      ]
        .filter(Boolean)
        .join('。')
        .replaceAll('。。', '。'),
      to: to.policy(region),
      also: [policy.name, shortName(policy), ...(policy.number === 'unknown' ? [] : [policy.number])],
    },
    ...answered.requirements.map(
      ({ requirement, due }): Entry => ({
        kind: 'requirement',
        region,
        title: requirement.title,
        text: requirementText(requirement, due, policy),
        to: made(anchors.requirement(requirement.id)),
        at: requirement.clause,
      }),
    ),
    ...policy.rules.map(
      (rule): Entry => ({
        kind: 'rule',
        region,
        title: rule.title,
        text: [tellRule(rule, policy, vocabulary), ...ruleTerms(rule, policy, vocabulary)].join('；'),
        to: made(anchors.rule(rule.id)),
        at: rule.clause,
      }),
    ),
    ...policy.limits.map(
      (limit): Entry => ({
        kind: 'limit',
        region,
        title: limit.title,
        text: limit.says,
        to: made(anchors.limit(limit.id)),
        at: limit.clause,
      }),
    ),
    ...policy.provisions.map(
      (provision): Entry => ({
        kind: 'provision',
        region,
        title: name(provision.topic),
        text: answered.says[provision.id] ?? '',
        to: made(anchors.provision(provision.id)),
        at: provision.clause,
        also: group(provision.topic),
      }),
    ),
    ...policy.evidence.map(
      (evidence): Entry => ({
        kind: 'evidence',
        region,
        title: `${evidence.title}的证明`,
        text: [combinationsText(evidence.anyOf), evidence.says].filter(Boolean).join('。'),
        to: made(anchors.evidence(evidence.id)),
        at: evidence.clause,
      }),
    ),
    ...policy.forms.map(
      (form): Entry => ({
        kind: 'form',
        region,
        title: formText(form),
        text: [form.note, form.fields.join('、')].filter(Boolean).join(''),
        to: made(anchors.form(form.id)),
        at: form.clause,
      }),
    ),
    ...policy.readings.map(
      (reading): Entry => ({
        kind: 'reading',
        region,
        title: reading.asks,
        text: Object.values(reading.options)
          .map(({ says }) => says)
          .join('；还是')
          .concat('。', reading.why),
        to: to.reading(reading.id, region),
        at: reading.clause,
      }),
    ),
    ...policy.silences.map(
      (silence, place): Entry => ({
        kind: 'silence',
        region,
        title: silenceName(silence, vocabulary),
        text: silence.says,
        to: made(anchors.silence(place)),
        at: silence.looked,
      }),
    ),
    ...policy.clauses.map(
      (clause): Entry => ({
        kind: 'clause',
        region,
        title: clause.heading ?? '',
        text: oneLine(clause.says),
        to: to.clause(clause.at, region),
        at: [clause.at],
      }),
    ),
  ];
}

/** Everything that documents call a term, without repeats. */
export const wordsOf = ({ term, words }: Term): string[] => [
  ...new Set([
    term,
    ...Object.values(words).flatMap(({ word, beside }) => [word, ...beside.map((other) => other.word)]),
  ]),
];

/** What is the same for every region: rows of the matrix, kinds of activity and terms. */
export function sharedEntries(vocabulary: Vocabulary, to: Addresses): Entry[] {
  return [
    ...vocabulary.kinds.map(
      ({ id, name, group, help }): Entry => ({
        kind: 'activity',
        title: name,
        text: [group, help].filter(Boolean).join('。'),
        to: to.kind(id),
        also: [id],
      }),
    ),
    ...vocabulary.topics.flatMap((group) =>
      group.topics.map(
        ({ id, name, help, requirement }): Entry => ({
          kind: 'topic',
          title: name,
          text: [group.name, help].filter(Boolean).join('。'),
          to: to.topic(id),
          also: requirement === undefined ? [id] : [id, '学时要求'],
        }),
      ),
    ),
    ...vocabulary.glossary.map(
      (term): Entry => ({
        kind: 'term',
        title: term.term,
        text: term.says,
        to: to.term(term.id),
        also: [...wordsOf(term).slice(1), ...term.also],
      }),
    ),
  ];
}
