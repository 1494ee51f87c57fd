import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What starts processes, serves the boundary or opens the whole window on the real main: right, and slower. */
const whole = [
  'tests/rpc/**',
  'tests/browserHost/**',
  'tests/serving/**',
  'tests/start/**',
  'tests/articles/{killed,failingDisk}.test.ts',
  'tests/history/killedThinning.test.ts',
  'tests/recovery/*.test.tsx',
  'tests/torture/**',
  'tests/model/**',
  'tests/library/{lock,opening,sharedDrive}.test.ts',
  'tests/cli/**',
  'tests/photos/**',
  'tests/publishing/{publisher,killedExport,exportedPhotos,exportedZip,sameBytes}.test.ts',
  'tests/{articleScreen,photosStrip,libraryScreen,settingsScreen,publishingWindow,directoryWindow,attachmentsWindow,historyWindow}/**/*.test.tsx',
]

const tests = ['tests/**/*.test.ts', 'tests/**/*.test.tsx']
const elsewhere = ['tests/journeys/**', 'tests/root/**', 'tests/packaging/**']

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    testTimeout: 20_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: tests, exclude: [...elsewhere, ...whole] } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: whole.map(glob => (glob.endsWith('**') ? `${glob}/*.test.{ts,tsx}` : glob)),
          exclude: elsewhere,
        },
      },
      {
        extends: true,
        test: {
          name: 'packaging',
          include: ['tests/packaging/**/*.test.ts'],
          globalSetup: 'tests/packaging/packOnce.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
})
