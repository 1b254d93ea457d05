/** Finds the Chromium for the browser tests; started as a command, it installs one where none is found. */
import { accessSync, constants } from 'node:fs';
import { chromium } from '@playwright/test';
import { attempt, install, onPath } from './packages.ts';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];

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

function installBrowser(): void {
  install('chromium', 'fonts-noto-cjk');
  if (!findBrowser()) attempt('npx playwright install chromium');
}

if (process.argv[1] === import.meta.filename) {
  if (!findBrowser() && !process.env.CHROMIUM_PATH) installBrowser();
  const file = findBrowser();
  if (file) console.log(`Browser: ${file}`);
  else {
    console.error('No Chromium found: install Chromium or Chrome, or name its file in CHROMIUM_PATH.');
    process.exitCode = 1;
  }
}
