import type { z } from 'astro/zod';
import { expected } from './expected.ts';
import { explain } from './explain.ts';
import { didYouMean } from './nearest.ts';
import { counted, type Problem, problemText } from './problem.ts';
import type { Policy } from './schema/policy.ts';
import { files } from './schema/policy.ts';
import type { Vocabulary } from './schema/vocabulary.ts';
import { vocabularyFiles } from './schema/vocabulary.ts';
import { parseSource, type SourceFile } from './source-file.ts';

/** One folder of policies/: the text of its files by name without ending, and a word that changes whenever they do. */
export type Folder = { path: string; files: Record<string, string>; version: string };

/** Everything under policies/, checked against the schema, with what is needed to point into the files. */
export type Library = {
  vocabulary: Vocabulary;
  policies: Policy[];
  /** Source file by policy (or "vocabulary") and file name without ending. */
  sources: Record<string, Record<string, SourceFile>>;
};

/** Mistakes in policy files; the message is the text of them all. */
export class PolicyError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(
      `${counted(problems.length, 'mistake')} in the policy files:\n\n${problems.map(problemText).join('\n\n')}`,
    );
    this.problems = problems;
  }
}

type Schemas = Record<string, z.ZodType>;
type Read<Of extends Schemas> = {
  values: { [Name in keyof Of]: z.output<Of[Name]> };
  sources: Record<string, SourceFile>;
};

const optional = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

const wholeFile = (file: string, problem: Pick<Problem, 'expected' | 'found' | 'hint'>): Problem => ({
  file,
  line: 1,
  path: '(whole file)',
  ...problem,
});

/** Reads one file; one that holds nothing is read like one that is not there. */
function readFile(source: SourceFile, schema: z.ZodType): { value: unknown } | Problem[] {
  const parsed = schema.safeParse(source.data ?? undefined, { reportInput: true, error: expected });
  return parsed.success ? { value: parsed.data } : explain(parsed.error, schema, source);
}

/** Files that no schema is for: without this a misspelt name would hide what is in the file. */
const strays = ({ path, files: texts }: Folder, schemas: Schemas): Problem[] =>
  Object.keys(texts)
    .filter((name) => !(name in schemas))
    .map((name) =>
      wholeFile(`${path}/${name}.yaml`, {
        expected: `one of the files ${Object.keys(schemas).join(', ')}`,
        found: name,
        hint: didYouMean(name, Object.keys(schemas)) ?? 'Delete the file, or rename it.',
      }),
    );

/** Reads one folder of YAML files; every file that its schema does not make optional must be there. */
function readFolder<Of extends Schemas>(
  folder: Folder,
  schemas: Of,
  problems: Problem[],
): Read<Of> | undefined {
  const before = problems.length;
  const values: Record<string, unknown> = {};
  const sources: Record<string, SourceFile> = {};
  problems.push(...strays(folder, schemas));
  for (const [name, schema] of Object.entries(schemas)) {
    const file = `${folder.path}/${name}.yaml`;
    const text = folder.files[name];
    if (text === undefined && optional(schema)) values[name] = schema.parse(undefined);
    if (text === undefined && !optional(schema))
      problems.push(
        wholeFile(file, {
          expected: 'this file',
          found: 'nothing',
          hint: `Write ${name}.yaml; CONTRIBUTING.md says what belongs in it.`,
        }),
      );
    if (text === undefined) continue;
    const source = parseSource(file, text);
    const read = Array.isArray(source) ? source : readFile(source, schema);
    if (Array.isArray(read)) problems.push(...read);
    else values[name] = read.value;
    if (!Array.isArray(source)) sources[name] = source;
  }
  return problems.length > before ? undefined : { values: values as Read<Of>['values'], sources };
}

const readShared = (folder: Folder | undefined, problems: Problem[]) =>
  readFolder(folder ?? { path: 'policies/vocabulary', files: {}, version: '' }, vocabularyFiles, problems);

/**
 * Reads the vocabulary alone.
 * @throws PolicyError with every mistake of form
 */
export function readVocabulary(folder: Folder | undefined): Vocabulary {
  const problems: Problem[] = [];
  const read = readShared(folder, problems);
  if (!read) throw new PolicyError(problems);
  return read.values;
}

/**
 * Reads the folders of policies/; the one named vocabulary is shared by all.
 * @throws PolicyError with every mistake of form; references are checked by checkLibrary
 */
export function readLibrary(folders: Record<string, Folder>): Library {
  const problems: Problem[] = [];
  const { vocabulary: shared, ...rest } = folders;
  const vocabulary = readShared(shared, problems);
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
