import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, inject, test } from 'vitest'

const playwright = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js')

test('the packed tree passes the spec of the shell: written, restarted, a thumbnail made, and what else it holds', async () => {
  const { extracted } = inject('linux')
  const words = ['test', '--config', 'tests/playwright.config.ts', '--reporter', 'list', 'shell']
  const { code, printed } = await new Promise<{ code: number; printed: string }>(resolve => {
    const env = { ...process.env, KRONIKA_APP: extracted, FORCE_COLOR: '0' }
    execFile(process.execPath, [playwright, ...words], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, printed: stdout + stderr })
    })
  })
  expect({ code, printed }).toEqual({ code: 0, printed: expect.stringMatching(/\d+ passed/) })
}, 400_000)
