import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/policy/json-schema.ts';
import { readVocabulary } from '../../src/policy/load.ts';
import { good } from './fixtures.ts';

type Json = { [key: string]: Json } & { enum?: string[]; enumDescriptions?: string[]; description?: string };

const schemas = jsonSchemas(readVocabulary(good().vocabulary), ['serviceMonths']) as Record<string, Json>;
const definitions = (name: string): Json => schemas[name]?.definitions as Json;

it('there is one for each file of a policy and of the vocabulary', () => {
  expect(Object.keys(schemas).sort()).toEqual(
    [
      ...['policy', 'clauses', 'requirements', 'recognition', 'provisions', 'evidence', 'forms', 'readings'],
      ...['silences', 'facts', 'kinds', 'topics', 'person', 'glossary'],
    ].sort(),
  );
});

describe('names of the vocabulary are offered', () => {
  it('kinds and topics, with what they are called', () => {
    expect(definitions('silences').kinds).toEqual({
      enum: ['training', 'paper', 'visit', 'certified'],
      enumDescriptions: ['培训班', '论文', '考察', '已认定的学时'],
    });
    expect(definitions('provisions').topics?.enum).toContain('lost-papers');
  });

  it('facts as keys of a test, with what can be written', () => {
    const tests = definitions('recognition')['facts-test']?.properties as Json;
    expect(Object.keys(tests)).toEqual(
      expect.arrayContaining(['days', 'journal', 'passed', 'serviceMonths']),
    );
    expect(definitions('recognition')['facts-test-passed']).toEqual({
      description: '考核合格',
      anyOf: [{ type: 'boolean' }, { enum: ['given', 'missing'] }],
    });
  });

  it('facts as keys of an example, with their values', () => {
    expect(definitions('recognition')['facts-value-rank']).toEqual({
      description: '本人排名（位）',
      type: 'number',
      minimum: 1,
      maximum: 100,
    });
    expect(definitions('recognition')['facts-value-end']).toEqual({
      description: '结束',
      type: 'string',
      format: 'date',
    });
    expect(definitions('recognition')['facts-value']?.properties).not.toHaveProperty('serviceMonths');
  });

  it('facts of the person apart from those of an activity', () => {
    expect(Object.keys(definitions('requirements')['person-test']?.properties ?? {})).toEqual(['level']);
  });
});

it('nothing is left of the marks by which the schema asks for names, and every reference leads somewhere', () => {
  for (const schema of Object.values(schemas)) {
    const text = JSON.stringify(schema);
    expect(text).not.toMatch(/"(names|takes)":/);
    for (const [, name] of text.matchAll(/"#\/definitions\/([^"]+)"/g))
      expect(schema.definitions).toHaveProperty([name as string]);
  }
});
