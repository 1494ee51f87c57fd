import { torture } from '../torture/torture.ts'
import type { Checks } from './checks.ts'
import { hindrance } from './hindrance.ts'
import { fullDiskIsZero, powerIsZero, tortureFullDisk, torturePower } from './tortureDisks.ts'

const killings = 25
const cuts = 3

/** The short forms of `npm run torture`; each prints its table above its sentence. */
export async function torturedShortly({ shows, skips }: Checks): Promise<void> {
  const seed = Date.now() % 1_000_000
  await shows(
    `a library and a file, killed ${killings} times each in the middle of everything: nothing damaged, nothing lost`,
    async () => (await torture(killings, seed)).zero,
    true,
  )
  for (const kind of ['tmpfs', 'ext4'] as const) {
    if (hindrance(kind) !== null) continue
    await shows(
      `${kind}, full to fourteen levels: every deed is done or refused, nothing is damaged, lost or left lying about`,
      async () => fullDiskIsZero(await tortureFullDisk(kind, seed)),
      true,
    )
  }
  if (hindrance('ext4') !== null) {
    skips('power cuts, which need a disk of kind ext4')
    return
  }
  for (const options of ['', 'noauto_da_alloc']) {
    await shows(
      `the power goes ${cuts} times (ext4, ${options || 'defaults'}): the last acknowledged word is there each time`,
      async () => powerIsZero(await torturePower(cuts, options, seed)),
      true,
    )
  }
}
