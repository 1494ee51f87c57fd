import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from './journeys/chromium.ts'

const chromium = await findChromium()

export default defineConfig({
  testDir: fileURLToPath(new URL('./journeys', import.meta.url)),
  outputDir: fileURLToPath(new URL('../out/tests/journeys', import.meta.url)),
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },

  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: fileURLToPath(new URL('../out/tests/journeys.json', import.meta.url)) }]],
  use: {
    browserName: 'chromium',
    actionTimeout: 15_000,
    viewport: { width: 1366, height: 768 },
    locale: 'pl-PL',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: chromium,
  },
})
