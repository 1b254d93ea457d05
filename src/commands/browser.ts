/** Finds the Chromium for the browser tests; started as a command, it installs one where none is found. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const onPath = (name: string) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** CHROMIUM_PATH, else an installed browser, else Playwright's own. */
export function findBrowser(): string | undefined {
  const file = process.env.CHROMIUM_PATH || names.map(onPath).find(Boolean) || chromium.executablePath();
  try {
    accessSync(file, constants.X_OK);
    return file;
  } catch {
    return undefined;
  }
}

function runs(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

function installDebian(): boolean {
  if (!onPath('apt-get')) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...sudo, 'apt-get', '-qq', ...args];
    return runs(command, ...rest);
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

if (process.argv[1] === import.meta.filename) {
  if (process.env.CHROMIUM_PATH === undefined && !findBrowser())
    installDebian() || runs('npx', 'playwright', 'install', 'chromium');
  const file = findBrowser();
  if (file) console.log(`Browser: ${file}`);
  else {
    console.error('No Chromium found: install Chromium or Chrome, or name its file in CHROMIUM_PATH.');
    process.exitCode = 1;
  }
}
