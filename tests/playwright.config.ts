import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../src/commands/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.test.ts',
  outputDir: '../test-results/browser',
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  workers: 2,
  // A busy machine takes long over the large pages.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  // Where several things run at once a press is lost now and then; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // The system assigns the port; the server's first line says which.
  webServer: {
    command: 'npm run --silent serve -- 0',
    cwd: '..',
    wait: { stdout: /(?<xueshi_url>http:\S+)/ },
  },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.XUESHI_URL ?? '',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Every test would fetch the whole site to keep it; the test of that allows it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
  ],
});
