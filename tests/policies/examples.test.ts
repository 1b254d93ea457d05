import { describe, expect, it } from 'vitest';
import { type ExampleRun, runExamples } from '../../src/engine/examples.ts';
import { coverage } from '../../src/policy/check/clauses.ts';
import { pathText } from '../../src/policy/problem.ts';
import { policyIds, readPolicy } from './library.ts';

/** The examples of a policy; one that cannot be run at all is one failing case, so that the other policies still run. */
function casesOf(id: string): { name: string; run: () => ExampleRun }[] {
  try {
    return runExamples(readPolicy(id).policy).map((example) => ({
      name: `${id} ${example.file} ${pathText(example.path)}`,
      run: () => example,
    }));
  } catch (error) {
    return [
      {
        name: `${id} can be read and calculated`,
        run: () => {
          throw error;
        },
      },
    ];
  }
}

describe('the worked example', () => {
  it.each(policyIds.flatMap(casesOf))('$name', ({ run }) => {
    const { expected, found } = run();
    expect(found).toBe(expected);
  });
});

describe.each(policyIds)('%s', (id) => {
  it('has an example of every rule and of every option of every reading', () => {
    const { policy } = readPolicy(id);
    const bare = [
      ...policy.rules.filter(({ examples }) => examples.length === 0).map((rule) => `rule ${rule.id}`),
      ...policy.readings.flatMap((reading) =>
        Object.entries(reading.options)
          .filter(([, { example }]) => !example)
          .map(([option]) => `reading ${reading.id}, ${option}`),
      ),
    ];
    expect(bare).toEqual([]);
    const options = policy.readings.flatMap((reading) => Object.keys(reading.options));
    const runs = runExamples(policy);
    expect(runs.filter(({ file }) => file === 'readings')).toHaveLength(options.length);
  });

  it('accounts for every clause', ({ annotate }) => {
    const { policy, sources } = readPolicy(id);
    const { accounted, all } = coverage(policy, sources);
    console.log(`${id}: ${accounted} of ${all} clauses accounted for`);
    annotate(`${accounted} of ${all}`);
    expect(accounted).toBe(all);
  });
});
