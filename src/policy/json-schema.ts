import { z } from 'astro/zod';
import { files } from './schema/policy.ts';
import { type Fact, type Vocabulary, vocabularyFiles } from './schema/vocabulary.ts';

type Json = { [key: string]: unknown };

/** Facts that the engine works out from others, so that tests may name them. */
type Derived = string[];

const figure = '-?\\d+(\\.\\d+)?';
const range = { type: 'string', pattern: `^([<>] ?${figure}|${figure}\\.\\.(${figure})?|\\.\\.${figure})$` };
const presence = { enum: ['given', 'missing'] };

/** Names to choose from, each with what it is called. */
const choices = (labels: Record<string, string>): Json => ({
  enum: Object.keys(labels),
  enumDescriptions: Object.values(labels),
});

/** What a test of a fact may be. */
function testSchema(fact: Fact): Json {
  switch (fact.type) {
    case 'number':
      return { anyOf: [{ type: 'number' }, range, presence] };
    case 'choice':
      return { anyOf: [choices(fact.options), { type: 'array', items: choices(fact.options) }, presence] };
    case 'flag':
      return { anyOf: [{ type: 'boolean' }, presence] };
    default:
      return presence;
  }
}

/** What the value of a fact may be. */
function valueSchema(fact: Fact): Json {
  switch (fact.type) {
    case 'number':
      return { type: 'number', minimum: fact.min, maximum: fact.max };
    case 'choice':
      return choices(fact.options);
    case 'flag':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'courses':
      return { type: 'array' };
  }
}

const described = (fact: Fact, schema: Json): Json => ({
  description: [
    fact.name,
    fact.type === 'number' ? `（${fact.unit}）` : '',
    fact.help ? `：${fact.help}` : '',
  ].join(''),
  ...schema,
});

const refTo = (name: string): Json => ({ $ref: `#/definitions/${name}` });

/** One property for each fact of the vocabulary (`facts` or `person`), for a test or a value of it. */
const properties = (prefix: string, names: string[]): Json =>
  Object.fromEntries(
    names
      .filter((name) => name.startsWith(`${prefix}-`))
      .map((name) => [name.slice(prefix.length + 1), refTo(name)]),
  );

/** Everything that names in the files refer to, as definitions: names of kinds, and tests and values of facts. */
function definitionsOf(vocabulary: Vocabulary, derived: Derived): Record<string, Json> {
  const definitions: Record<string, Json> = {
    kinds: choices(Object.fromEntries(vocabulary.kinds.map(({ id, name }) => [id, name]))),
    topics: choices(
      Object.fromEntries(vocabulary.topics.flatMap(({ topics }) => topics.map(({ id, name }) => [id, name]))),
    ),
    facts: choices(
      Object.fromEntries(Object.entries(vocabulary.facts).map(([name, fact]) => [name, fact.name])),
    ),
  };
  for (const scope of ['facts', 'person'] as const)
    for (const [name, fact] of Object.entries(vocabulary[scope])) {
      definitions[`${scope}-test-${name}`] = described(fact, testSchema(fact));
      definitions[`${scope}-value-${name}`] = described(fact, valueSchema(fact));
    }
  for (const name of derived)
    definitions[`facts-test-${name}`] = {
      description: 'Worked out from other facts.',
      anyOf: [{ type: 'number' }, range],
    };
  for (const prefix of ['facts-test', 'facts-value', 'person-test', 'person-value'])
    definitions[prefix] = {
      type: 'object',
      properties: properties(prefix, Object.keys(definitions)),
      additionalProperties: false,
    };
  return definitions;
}

/** A mapping whose keys are facts, beside keys of its own if it has any. */
function factsMapping(node: Json, names: string[]): Json {
  const { keys, takes, propertyNames: _, additionalProperties: __, properties: own, ...rest } = node;
  const prefix = `${String(keys)}-${String(takes)}`;
  if (own === undefined) return { description: node.description, allOf: [refTo(prefix)] };
  return {
    ...rest,
    properties: { ...(own as Json), ...properties(prefix, names) },
    additionalProperties: false,
  };
}

/** Puts the names of the vocabulary where the meta data of the schema ask for them. */
function enriched(node: unknown, names: string[]): unknown {
  if (Array.isArray(node)) return node.map((item) => enriched(item, names));
  if (typeof node !== 'object' || node === null) return node;
  const inner = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      // The names of the facts themselves are not chosen from a list.
      key === 'propertyNames' ? { ...(value as Json), names: undefined } : enriched(value, names),
    ]),
  ) as Json;
  if (inner.keys !== undefined) return factsMapping(inner, names);
  if (typeof inner.names !== 'string') return inner;
  return { description: inner.description, allOf: [refTo(inner.names)] };
}

/** The definitions that a schema names, and those that they name in turn. */
function used(schema: Json, definitions: Record<string, Json>): Record<string, Json> {
  const named = new Set<string>();
  const look = (node: Json): void => {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/definitions\/([^"]+)"/g)) {
      const found = definitions[name ?? ''];
      if (!found || named.has(name ?? '')) continue;
      named.add(name ?? '');
      look(found);
    }
  };
  look(schema);
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => named.has(name)));
}

/**
 * JSON Schemas of the policy files and of the vocabulary, by file name without ending, for editors:
 * they offer the kinds, topics and facts of the vocabulary.
 */
export function jsonSchemas(vocabulary: Vocabulary, derived: Derived): Record<string, Json> {
  const shared = definitionsOf(vocabulary, derived);
  return Object.fromEntries(
    Object.entries({ ...files, ...vocabularyFiles }).map(([name, schema]) => {
      const plain = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      const { $schema, definitions, ...rest } = enriched(plain, Object.keys(shared)) as Json;
      const own = { ...rest, definitions };
      return [
        name,
        {
          $schema,
          title: `${name}.yaml`,
          ...rest,
          definitions: { ...(definitions as Json), ...used(own, shared) },
        },
      ];
    }),
  );
}
