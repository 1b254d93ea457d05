/** Runs every step to its end and closes with one line, `N passed, N failed`: each test counts, and each other step. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { JSONReport } from '@playwright/test/reporter';
import type { JsonTestResults } from 'vitest/node';

interface Count {
  passed: number;
  failed: number;
  /** What failed and why, for steps whose own words are far above by the end. */
  why?: string[];
}

const steps = ['lint', 'types', 'dead', 'check', 'office', 'unit', 'build', 'chromium', 'browser'];

/** What the steps that run many tests say about them. */
const reports: Record<string, (file: string) => Count> = {
  unit: (file) => {
    const report: JsonTestResults = JSON.parse(file);
    const why = report.testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [`${name}: ${message}`] : []),
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map(
          ({ fullName, failureMessages }) =>
            `${name} › ${fullName}\n${failureMessages?.join('\n').slice(0, 2000)}`,
        ),
    ]);
    return { passed: report.numPassedTests, failed: report.numFailedTests, why };
  },
  browser: (file) => {
    const { stats }: JSONReport = JSON.parse(file);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  },
};

function run(step: string): Count {
  console.log(`\n── ${step}`);
  const succeeded = spawnSync(`npm run --silent ${step}`, { shell: true, stdio: 'inherit' }).status === 0;
  let count: Count = { passed: Number(succeeded), failed: 0 };
  try {
    count = reports[step]?.(readFileSync(`test-results/${step}.json`, 'utf8')) ?? count;
  } catch (error) {
    console.error(`${step} left no report: ${error}`);
  }
  // A step may fail without a failed test, as when a file does not compile.
  return succeeded ? count : { ...count, failed: Math.max(count.failed, 1) };
}

rmSync('test-results', { recursive: true, force: true });
const counts = steps.map((step) => ({ step, ...run(step) }));
const sum = (key: 'passed' | 'failed') => counts.reduce((total, count) => total + count[key], 0);

const broken = counts.filter(({ failed }) => failed).map(({ step }) => step);
if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`);
for (const { why = [] } of counts) for (const each of why) console.log(`\n${each}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = broken.length ? 1 : 0;
