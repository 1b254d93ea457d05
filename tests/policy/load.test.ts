import { describe, expect, it } from 'vitest';
import { PolicyError, readLibrary, readVocabulary } from '../../src/policy/load.ts';
import { good } from './fixtures.ts';

/** The files at fault when folders are read. */
function faults(folders: ReturnType<typeof good>): string[] {
  try {
    readLibrary(folders);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.problems.map(({ file, found }) => `${file}: ${found}`);
  }
}

function changed(files: Record<string, string | undefined>) {
  const folders = good();
  const own = Object.entries({ ...folders.linjiang?.files, ...files }).filter(
    ([, text]) => text !== undefined,
  );
  return {
    ...folders,
    linjiang: {
      path: 'policies/linjiang',
      version: '1',
      files: Object.fromEntries(own) as Record<string, string>,
    },
  };
}

it('a folder becomes a policy, with its id, its version and everything in one shape', () => {
  const { policies, vocabulary, sources } = readLibrary(good());
  const [policy] = policies;
  expect(policies).toHaveLength(1);
  expect(policy).toMatchObject({ id: 'linjiang', name: '云州临江', trial: false });
  expect(policy?.version).toMatch(/^[0-9a-f]{12}$/);
  expect(policy?.rules[0]).toMatchObject({ activity: ['training'], clause: ['一/2'], year: { on: 'end' } });
  expect(Object.keys(vocabulary)).toEqual(['facts', 'kinds', 'topics', 'person', 'glossary']);
  expect(Object.keys(sources)).toEqual(['vocabulary', 'linjiang']);
});

describe('files', () => {
  it.each(['evidence', 'forms', 'readings', 'silences'])('%s may be left out, or hold nothing', (name) => {
    expect(faults(changed({ [name]: undefined }))).toEqual([]);
    expect(faults(changed({ [name]: '# 没有\n' }))).toEqual([]);
  });

  it.each(['policy', 'clauses', 'requirements', 'recognition', 'provisions'])('%s may not', (name) => {
    expect(faults(changed({ [name]: undefined }))).toEqual([`policies/linjiang/${name}.yaml: nothing`]);
    expect(faults(changed({ [name]: '# 没有\n' }))).toEqual([`policies/linjiang/${name}.yaml: nothing`]);
  });

  it('that no schema is for are refused', () => {
    expect(faults(changed({ notes: 'a: 1\n' }))).toEqual(['policies/linjiang/notes.yaml: notes']);
  });
});

it('every mistake of form in every file is reported at once', () => {
  expect(faults(changed({ clauses: undefined, provisions: 'a：1\nb: 2\n', forms: '{}\n' }))).toEqual([
    'policies/linjiang/clauses.yaml: nothing',
    'policies/linjiang/provisions.yaml: a：1',
    'policies/linjiang/forms.yaml: {}',
  ]);
});

it('the error says how many mistakes there are and shows them', () => {
  expect(() => readLibrary(changed({ clauses: undefined }))).toThrow(
    '1 mistake in the policy files:\n\npolicies/linjiang/clauses.yaml:1 (whole file)\n',
  );
});

it('the vocabulary can be read alone, and has to be there', () => {
  expect(readVocabulary(good().vocabulary).kinds.map(({ id }) => id)).toContain('paper');
  expect(() => readVocabulary(undefined)).toThrow('5 mistakes');
});
