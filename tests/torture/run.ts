// Started by build/torture.mjs: the long run. A seed as its argument repeats the chances of an earlier one.
import { mkdirSync, writeFileSync } from 'node:fs'
import { hindrance } from '../root/hindrance.ts'
import { fullDiskIsZero, powerIsZero, tortureFullDisk, torturePower } from '../root/tortureDisks.ts'
import { torture } from './torture.ts'

const killings = 300
const cuts = 16
const seed = Number(process.argv[2] ?? Date.now() % 1_000_000)

const killed = await torture(killings, seed)
const full = []
const power = []
const skipped: string[] = []
for (const kind of ['tmpfs', 'ext4'] as const) {
  const why = hindrance(kind)
  if (why !== null) {
    const what = kind === 'ext4' ? 'full disks of kind ext4 and power cuts' : 'full disks of kind tmpfs'
    skipped.push(`${what}: such a disk cannot be mounted here (${why})`)
    continue
  }
  full.push(await tortureFullDisk(kind, seed))
  if (kind === 'ext4')
    for (const options of ['', 'noauto_da_alloc']) power.push(await torturePower(cuts, options, seed))
}
for (const what of skipped) console.log(`– skipped: ${what}`)

const zero = killed.zero && full.every(fullDiskIsZero) && power.every(powerIsZero)
mkdirSync('out/tests', { recursive: true })
writeFileSync('out/tests/torture.json', JSON.stringify({ seed, zero, killed, full, power, skipped }, null, 2))
console.log(zero ? 'Damaged or lost by Kronika: zero.' : 'Damaged or lost by Kronika: NOT zero.')
process.exitCode = zero ? 0 : 1
