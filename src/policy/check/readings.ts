import { didYouMean } from '../nearest.ts';
import type { Path, Problem } from '../problem.ts';
import type { Policy } from '../schema/policy.ts';
import type { SourceFile } from '../source-file.ts';
import { everyMapping, type Mapping } from './walk.ts';

/** A place that asks for a reading, or that chooses one of its options for an example. */
type Use = { reading: string; source: SourceFile; path: Path } & (
  | { asks: string[] | undefined }
  | { chooses: string }
);

/** Options that the engine itself knows for a key. */
const fixedOptions: Record<string, string[]> = {
  parts: ['proportional', 'whole'],
  beyond: ['clamp', 'invalid'],
};

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* usesOf(sources: Record<string, SourceFile>): Generator<Use> {
  for (const { source, map, path } of everyMapping(sources)) {
    const { reading, options, otherwise, readings } = map;
    if (typeof reading === 'string') {
      const asks = isMapping(options) ? Object.keys(options) : undefined;
      yield { reading, asks, source, path: [...path, 'reading'] };
      if (isMapping(otherwise))
        for (const option of Object.keys(otherwise))
          yield { reading, chooses: option, source, path: [...path, 'otherwise', option] };
    }
    for (const [key, asks] of Object.entries(fixedOptions))
      if (typeof map[key] === 'string') yield { reading: map[key], asks, source, path: [...path, key] };
    if (isMapping(readings))
      for (const [chosen, option] of Object.entries(readings))
        yield { reading: chosen, chooses: String(option), source, path: [...path, 'readings', chosen] };
  }
}

/** What is wrong with a use of a reading that has these options; nothing if it has none of its own. */
function misuse(
  { reading, ...use }: Use,
  own: string[],
): Omit<Problem, 'file' | 'line' | 'path'> | undefined {
  if ('chooses' in use) {
    if (own.includes(use.chooses)) return undefined;
    const expected = `an option of ${reading}: ${own.join(', ')}`;
    return { expected, found: use.chooses, hint: didYouMean(use.chooses, own) };
  }
  const { asks } = use;
  if (!asks) return undefined;
  const strange = asks.filter((option) => !own.includes(option));
  const left = own.filter((option) => !asks.includes(option));
  if (strange.length + left.length === 0) return undefined;
  const changes = [
    ...(left.length > 0 ? [`add ${left.join(', ')}`] : []),
    ...(strange.length > 0 ? [`take out ${strange.join(', ')}`] : []),
  ].join(' and ');
  return {
    expected: `the options of ${reading}: ${own.join(', ')}`,
    found: asks.join(', '),
    hint: `In one of the two places, ${changes}, or rename.`,
  };
}

/** Readings that are used exist with the same options, and the default of each is one of its options. */
export function checkReadings(policy: Policy, sources: Record<string, SourceFile>): Problem[] {
  const known = new Map(policy.readings.map(({ id, options }) => [id, Object.keys(options)]));
  const uses = [...usesOf(sources)].flatMap((use) => {
    const own = known.get(use.reading);
    const wrong = own
      ? misuse(use, own)
      : {
          expected: 'a reading of readings.yaml',
          found: use.reading,
          hint: didYouMean(use.reading, known.keys()) ?? `Add ${use.reading} to readings.yaml.`,
        };
    return wrong ? [use.source.problem(use.path, wrong)] : [];
  });
  const defaults = policy.readings.flatMap((reading, index) => {
    const options = Object.keys(reading.options);
    if (options.includes(reading.default)) return [];
    return [
      (sources.readings as SourceFile).problem([index, 'default'], {
        expected: `one of its options: ${options.join(', ')}`,
        found: reading.default,
        hint: didYouMean(reading.default, options) ?? 'Name the option that is used until another is chosen.',
      }),
    ];
  });
  return [...uses, ...defaults];
}

/** Every reading is asked for somewhere. */
export function checkAsked(policy: Policy, sources: Record<string, SourceFile>): Problem[] {
  const asked = new Set([...usesOf(sources)].flatMap((use) => ('asks' in use ? [use.reading] : [])));
  return policy.readings.flatMap(({ id }, index) =>
    asked.has(id)
      ? []
      : [
          (sources.readings as SourceFile).problem([index, 'id'], {
            expected: 'a rule, requirement, limit, provision or evidence that asks for the reading',
            found: `none for ${id}`,
            hint: `Use { reading: ${id}, options: … } where it matters, or delete it.`,
          }),
        ],
  );
}
