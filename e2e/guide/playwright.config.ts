import { defineConfig } from '@playwright/test'
import journeys from '../../playwright.config'

/** The pictures of the guide are taken on the site of the journeys, by people of their own (npm run guide). */
export default defineConfig(journeys, {
  testDir: '.',
  testMatch: '*.pictures.ts',
  globalSetup: './start.ts',
  outputDir: '../../test-results',
  timeout: 180_000,
  // After a failure all would be brought about once more, on top of what is there.
  maxFailures: 1,
  use: { viewport: { width: 1280, height: 860 }, colorScheme: 'light' },
})
