import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openSpool } from '../../electron/serving/spool.ts'
import { spoolPrefix } from '../../electron/serving/sweepSpools.ts'

test('what a killed run left of handed files is removed by the next one, what a living run has is left alone', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  const dead = basename(await mkdtemp(join(tmpdir(), spoolPrefix(pid))))
  const living = await openSpool()
  onTestFinished(living.close)
  const next = await openSpool()
  onTestFinished(next.close)
  const names = await readdir(tmpdir())
  const ours = [living, next].map(spool => basename(join(spool.place('').path, '..')))
  expect([names.includes(dead), ours.every(name => names.includes(name))]).toEqual([false, true])
})
