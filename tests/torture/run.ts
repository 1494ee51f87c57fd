// Started by build/torture.mjs: the long run. A seed as its argument repeats the chances of an earlier one.
import { mkdirSync, writeFileSync } from 'node:fs'
import { torture } from './torture.ts'

const killings = 300
const seed = Number(process.argv[2] ?? Date.now() % 1_000_000)
const killed = await torture(killings, seed)
mkdirSync('out/tests', { recursive: true })
writeFileSync('out/tests/torture.json', JSON.stringify({ killed }, null, 2))
process.exitCode = killed.zero ? 0 : 1
