/** Prints Lighthouse's scores of the built site, mobile profile, the median of three runs; fails below 100. */
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from './browser.ts';
import { serveFolder } from './static.ts';

const paths = ['', 'compare/', 'policies/yiyang/', 'activities/training/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = 3;

const median = (figures: number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] as number;

/** The four scores of a page, 0 to 100. Without a server or a browser they would be missing, which is an error. */
async function scoresOf(address: string, port: number): Promise<number[]> {
  const result = await lighthouse(address, { port, onlyCategories: [...categories], logLevel: 'error' });
  return categories.map((category) => {
    const score = result?.lhr.categories[category]?.score;
    if (typeof score !== 'number') throw new Error(`Lighthouse gave no ${category} score for ${address}.`);
    for (const { id } of result?.lhr.categories[category]?.auditRefs ?? []) {
      const audit = result?.lhr.audits[id];
      if (typeof audit?.score === 'number' && audit.score < 0.9) console.error(`  ${id}: ${audit.title}`);
    }
    return Math.round(score * 100);
  });
}

const executable = findBrowser();
if (!executable) throw new Error('No Chromium found: run npm run chromium first.');
const site = await serveFolder(join(import.meta.dirname, '../../dist'));
const browser = await launch({
  chromePath: executable,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});

let least = 100;
try {
  console.log(['page', ...categories].join('\t'));
  for (const path of paths) {
    const tries: number[][] = [];
    for (let run = 0; run < runs; run += 1) tries.push(await scoresOf(site.address + path, browser.port));
    const scores = categories.map((_, place) => median(tries.map((scores) => scores[place] as number)));
    least = Math.min(least, ...scores);
    console.log([`/${path}`, ...scores].join('\t'));
  }
} finally {
  browser.kill();
  await site.close();
}
if (least < 100) {
  console.error(`The lowest score is ${least}; all should be 100.`);
  process.exitCode = 1;
}
