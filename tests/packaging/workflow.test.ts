import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const step = z.object({ uses: z.string().optional(), run: z.string().optional() })
const workflow = z
  .object({
    permissions: z.record(z.string(), z.string()),
    jobs: z.record(z.string(), z.object({ permissions: z.never().optional(), steps: z.array(step) })),
  })
  .parse(parse(await readFile('.github/workflows/kronika.yml', 'utf8')))
const steps = Object.values(workflow.jobs).flatMap(job => job.steps)

test('the workflow runs only scripts that there are', async () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile('package.json', 'utf8')))
  const asked = steps.flatMap(({ run = '' }) =>
    [...run.matchAll(/npm (?:run )?([a-z:]+)/g)].flatMap(found => found[1] ?? []),
  )
  expect(asked).toEqual(expect.arrayContaining(['ci', 'check', 'test:packaging', 'package']))
  expect(asked.filter(name => name !== 'ci' && !(name in scripts))).toEqual([])
})

test('the workflow may only read, and what others wrote is pinned to a commit', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' })
  expect(steps.flatMap(({ uses }) => uses ?? []).filter(uses => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(uses))).toEqual(
    [],
  )
})
