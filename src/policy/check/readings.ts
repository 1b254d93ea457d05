import { nearest, type Path, type Problem } from '../problem.ts';
import type { Policy } from '../schema/policy.ts';
import type { SourceFile } from '../source-file.ts';
import { everyMapping, type Mapping } from './walk.ts';

type Use = { reading: string; options: string[] | undefined; source: SourceFile; path: Path };

/** Options that the engine itself knows for a key. */
const fixedOptions: Record<string, string[]> = {
  parts: ['proportional', 'whole'],
  beyond: ['clamp', 'invalid'],
};

function* usesOf(sources: Record<string, SourceFile>): Generator<Use> {
  for (const { source, map, path } of everyMapping(sources)) {
    if (typeof map.reading === 'string') {
      const options =
        typeof map.options === 'object' && map.options !== null
          ? Object.keys(map.options as Mapping)
          : undefined;
      yield { reading: map.reading, options, source, path: [...path, 'reading'] };
    }
    for (const key of Object.keys(fixedOptions))
      if (typeof map[key] === 'string')
        yield { reading: map[key], options: fixedOptions[key], source, path: [...path, key] };
    if (typeof map.readings === 'object' && map.readings !== null && !Array.isArray(map.readings))
      for (const [reading, option] of Object.entries(map.readings as Mapping))
        yield { reading, options: [String(option)], source, path: [...path, 'readings', reading] };
  }
}

/** Readings that are used exist with the same options; every reading has a default among its options and is used. */
export function checkReadings(policy: Policy, sources: Record<string, SourceFile>): Problem[] {
  const known = new Map(policy.readings.map((reading) => [reading.id, Object.keys(reading.options)]));
  const used = new Set<string>();
  const problems: Problem[] = [];
  for (const { reading, options, source, path } of usesOf(sources)) {
    const own = known.get(reading);
    const chosenOnly = path.at(-2) === 'readings';
    if (!chosenOnly) used.add(reading);
    if (!own) {
      const near = nearest(reading, known.keys());
      problems.push(
        source.problem(path, {
          expected: 'a reading of readings.yaml',
          found: reading,
          hint: near ? `Did you mean ${near}?` : `Add ${reading} to readings.yaml.`,
        }),
      );
      continue;
    }
    const unknown = options?.filter((option) => !own.includes(option)) ?? [];
    const left = chosenOnly ? [] : own.filter((option) => options && !options.includes(option));
    if (unknown.length > 0 || left.length > 0)
      problems.push(
        source.problem(path, {
          expected: `${chosenOnly ? 'one of the options' : 'the options'} of ${reading}: ${own.join(', ')}`,
          found: options?.join(', ') ?? 'nothing',
          hint: left.length > 0 ? `Add ${left.join(', ')}.` : undefined,
        }),
      );
  }
  for (const [index, reading] of policy.readings.entries()) {
    const source = sources.readings as SourceFile;
    const options = Object.keys(reading.options);
    if (!options.includes(reading.default))
      problems.push(
        source.problem([index, 'default'], {
          expected: `one of its options: ${options.join(', ')}`,
          found: reading.default,
          hint: 'The default is the option used until another is chosen.',
        }),
      );
    if (!used.has(reading.id))
      problems.push(
        source.problem([index, 'id'], {
          expected: 'a rule, requirement, limit, provision or evidence that asks for the reading',
          found: `none for ${reading.id}`,
          hint: `Use { reading: ${reading.id}, options: … } where it matters, or delete it.`,
        }),
      );
  }
  return problems;
}
