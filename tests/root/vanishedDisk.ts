import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../journeys/chromium.ts'
import { office } from '../journeys/office.ts'
import type { Checks } from './checks.ts'
import { mountDisk } from './mountedDisk.ts'
import { typist } from './typist.ts'

/** The drive with the library is pulled out while somebody types, and plugged in again. */
export async function vanishedDisk({ shows }: Checks): Promise<void> {
  const disk = mountDisk('ext4', 16)
  const desk = office()
  const library = join(disk.folder, 'Kronika')
  const browser = await chromium.launch(await findChromium())
  try {
    const { type, saved, says, onDisk, onScreen } = await typist(
      browser,
      desk.visit,
      await desk.start({ library }),
      library,
    )
    await type('Przed')
    await saved('Przed')

    disk.pullOut()
    await type(' wyjeciem')
    await shows(
      'the drive pulled out while typing: said in words, writing goes on, and nothing is made in its place',
      async () => [
        await says(/Folder biblioteki zniknął\. Pisz dalej, tekst jest w pamięci\. Podłącz dysk/),
        await onScreen(),
        readdirSync(disk.folder),
      ],
      [true, 'Przed wyjeciem', []],
    )
    await type(' dysku')
    disk.plugIn()
    await shows(
      'the drive plugged in again: saved by itself, with what was typed meanwhile',
      async () => [await saved('Przed wyjeciem dysku'), await says(/^Zapisano o \d/)],
      ['Przed wyjeciem dysku', true],
    )
    await type(' i dalej')
    await shows(
      'and it goes on: the next words are kept on the drive',
      async () => [await saved('Przed wyjeciem dysku i dalej'), onDisk()],
      ['Przed wyjeciem dysku i dalej', 'Przed wyjeciem dysku i dalej'],
    )
  } finally {
    await browser.close()
    await desk.close()
    disk.unmount()
  }
}
