import { defineConfig } from '@playwright/test'
import { siteUrl } from './e2e/support/addresses'

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/server.ts',
  // The journeys share one server and one database, as people do.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: siteUrl,
    locale: 'pl-PL',
    trace: 'retain-on-failure',
    launchOptions: {
      // scripts/test.js finds the browser; without it Playwright's own is used.
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: ['--no-sandbox', ...quiet, '--disable-component-update', '--disable-sync'],
    },
  },
})
