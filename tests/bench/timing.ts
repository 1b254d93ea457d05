/** How long each of several things took, in ms of processor time, in the order of the things. */
export type Timings = Record<string, number[]>;

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Runs several things in turn, so that a slow moment of the machine meets them all.
 * @param runs how often; each thing gets the number of the run
 */
export function interleaved(runs: number, things: Record<string, (run: number) => void>): Timings {
  const timings: Timings = Object.fromEntries(Object.keys(things).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const [name, thing] of Object.entries(things)) {
      const began = spent();
      thing(run);
      timings[name]?.push(spent() - began);
    }
  return timings;
}

/** The value below which so much of all lies: 0.5 for the median. */
export function quantile(all: number[], share: number): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}

const written = (ms: number): string => (ms < 1 ? `${(ms * 1000).toFixed(0)} µs` : `${ms.toFixed(1)} ms`);

/** Prints the median and the 95th percentile of each. */
export function print(title: string, timings: Timings): void {
  console.log(`\n${title}`);
  for (const [name, all] of Object.entries(timings))
    console.log(
      `  ${name.padEnd(44)} median ${written(quantile(all, 0.5)).padStart(9)}   p95 ${written(quantile(all, 0.95)).padStart(9)}`,
    );
}
