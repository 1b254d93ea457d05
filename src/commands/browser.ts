/** Finds the Chromium for the browser tests; started as a command, it installs one where none is found. */
import { execSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];

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

/** Whether it worked shows in whether a browser is found afterwards. */
function attempt(command: string): void {
  try {
    execSync(command, { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch (error) {
    console.error(String(error));
  }
}

function install(): void {
  if (onPath('apt-get')) {
    const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';
    const apt = `${sudo}env DEBIAN_FRONTEND=noninteractive apt-get -qq`;
    attempt(`${apt} update; ${apt} install -y --no-install-recommends chromium fonts-noto-cjk`);
  }
  if (!findBrowser()) attempt('npx playwright install chromium');
}

if (process.argv[1] === import.meta.filename) {
  if (!findBrowser() && !process.env.CHROMIUM_PATH) install();
  const file = findBrowser();
  if (file) console.log(`Browser: ${file}`);
  else {
    console.error('No Chromium found: install Chromium or Chrome, or name its file in CHROMIUM_PATH.');
    process.exitCode = 1;
  }
}
