import type { z } from 'astro/zod';
import { explain } from './explain.ts';
import type { Problem } from './problem.ts';
import { problemText } from './problem.ts';
import type { Policy } from './schema/policy.ts';
import { files } from './schema/policy.ts';
import type { Vocabulary } from './schema/vocabulary.ts';
import { vocabularyFiles } from './schema/vocabulary.ts';
import type { SourceFile } from './source-file.ts';
import { parseSource } from './source-file.ts';

/** One folder of policies/: the text of its files by name without ending, and a word that changes whenever they do. */
export type Folder = { path: string; files: Record<string, string>; version: string };

/** Everything under policies/, checked against the schema, with what is needed to point into the files. */
export type Library = {
  vocabulary: Vocabulary;
  policies: Policy[];
  /** Source file by policy (or "vocabulary") and file name without ending. */
  sources: Record<string, Record<string, SourceFile>>;
};

export class PolicyError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(
      `${problems.length} mistake${problems.length === 1 ? '' : 's'} in the policy files:\n\n${problems.map(problemText).join('\n\n')}`,
    );
    this.problems = problems;
  }
}

type Read<Schemas extends Record<string, z.ZodType>> = {
  values: { [Name in keyof Schemas]: z.output<Schemas[Name]> };
  sources: Record<string, SourceFile>;
};

const optional = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

/** Reads one folder of YAML files; every file that its schema does not make optional must be there. */
function readFolder<Schemas extends Record<string, z.ZodType>>(
  folder: Folder,
  schemas: Schemas,
  problems: Problem[],
): Read<Schemas> | undefined {
  const before = problems.length;
  const values: Record<string, unknown> = {};
  const sources: Record<string, SourceFile> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const file = `${folder.path}/${name}.yaml`;
    const text = folder.files[name];
    if (text === undefined) {
      if (optional(schema)) values[name] = schema.parse(undefined);
      else
        problems.push({
          file,
          line: 1,
          path: '(whole file)',
          expected: 'this file',
          found: 'nothing',
          hint: `Write ${name}.yaml; CONTRIBUTING.md says what belongs in it.`,
        });
      continue;
    }
    const source = parseSource(file, text);
    if (Array.isArray(source)) {
      problems.push(...source);
      continue;
    }
    sources[name] = source;
    const parsed = schema.safeParse(source.data, { reportInput: true });
    if (parsed.success) values[name] = parsed.data;
    else problems.push(...explain(parsed.error, source));
  }
  return problems.length > before ? undefined : { values: values as Read<Schemas>['values'], sources };
}

/**
 * Reads the folders of policies/; the one named vocabulary is shared by all.
 * @throws PolicyError with every mistake of form; references are checked by checkLibrary
 */
export function readLibrary(folders: Record<string, Folder>): Library {
  const problems: Problem[] = [];
  const { vocabulary: shared, ...rest } = folders;
  const vocabulary = readFolder(
    shared ?? { path: 'policies/vocabulary', files: {}, version: '' },
    vocabularyFiles,
    problems,
  );
  const read = Object.entries(rest).map(([id, folder]) => ({
    id,
    folder,
    content: readFolder(folder, files, problems),
  }));
  if (problems.length > 0 || !vocabulary) throw new PolicyError(problems);
  const sources: Library['sources'] = { vocabulary: vocabulary.sources };
  const policies = read.flatMap(({ id, folder, content }): Policy[] => {
    if (!content) return [];
    sources[id] = content.sources;
    const { policy, recognition, ...others } = content.values;
    return [{ id, version: folder.version, ...policy, ...recognition, ...others }];
  });
  return { vocabulary: vocabulary.values, policies, sources };
}
