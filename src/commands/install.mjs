// Installs node modules where they are missing or differ from the lock file. Plain Node 20: it runs before
// everything else, on the machine's own Node; what follows runs on the Node that the lock file brings.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const top = join(import.meta.dirname, '../..');
const path = join(top, 'node_modules/.bin') + delimiter + process.env.PATH;
const run = (command, options) =>
  execFileSync(command, {
    cwd: top,
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
    shell: true,
    ...options,
  });

const packages = (file) => JSON.parse(readFileSync(join(top, file), 'utf8')).packages;

function isFresh() {
  const wanted = packages('package-lock.json');
  let installed;
  try {
    installed = packages('node_modules/.package-lock.json');
  } catch {
    return false;
  }
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

const atLeast = (version, [major, minor]) => {
  const [x, y] = version.replace('v', '').split('.').map(Number);
  return x > major || (x === major && y >= minor);
};

if (!atLeast(process.version, [20, 11]))
  fail(`Xueshi needs Node 20.11 or newer to install; this is ${process.version}.`);

if (!isFresh()) {
  console.log('Installing node modules …');
  try {
    run('npm ci --include=dev --include=optional --no-audit --no-fund --loglevel=error', {
      stdio: 'inherit',
    });
  } catch {
    fail('npm ci failed: the lines above say why.');
  }
}

let version;
try {
  version = run('node --version').trim();
} catch {
  fail('node_modules/.bin/node does not start on this system: remove it and install Node 22.18 or newer.');
}
if (!atLeast(version, [22, 18]))
  fail(`Xueshi needs Node 22.18 or newer; npm scripts find ${version}. On Linux x64, npm ci brings its own.`);
