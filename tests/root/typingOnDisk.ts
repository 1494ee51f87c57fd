import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../journeys/chromium.ts'
import { office } from '../journeys/office.ts'
import type { Checks } from './checks.ts'
import { type DiskKind, mountDisk } from './mountedDisk.ts'
import { typist } from './typist.ts'

/** Somebody types in the window while the disk fills up, and while it turns read-only. */
export async function typingOnDisk({ shows }: Checks, kind: DiskKind): Promise<void> {
  const disk = mountDisk(kind, 16)
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

    disk.fill(0)
    await type(' pelnym')
    await shows(
      `${kind}, full while typing: said in words, the file is as it was, writing goes on`,
      async () => [await says(/Nie zapisuję: dysk.*jest pełny\. Tekst jest w pamięci/), onDisk(), await onScreen()],
      [true, 'Przed', 'Przed pelnym'],
    )
    await type(' dyskiem')
    disk.empty()
    await shows(
      `${kind}, space again: saved by itself, with what was typed meanwhile`,
      async () => [await saved('Przed pelnym dyskiem'), await says(/^Zapisano o \d/)],
      ['Przed pelnym dyskiem', true],
    )

    disk.readOnly()
    await type(' i zamkniety')
    await shows(
      `${kind}, read-only while typing: said in words, the file is as it was, writing goes on`,
      async () => [await says(/Nie zapisuję:.*tylko do odczytu/), onDisk(), await onScreen()],
      [true, 'Przed pelnym dyskiem', 'Przed pelnym dyskiem i zamkniety'],
    )
    await type(' folder')
    disk.readWrite()
    await shows(
      `${kind}, writable again: saved by itself, with what was typed meanwhile`,
      async () => [await saved('Przed pelnym dyskiem i zamkniety folder'), await says(/^Zapisano o \d/)],
      ['Przed pelnym dyskiem i zamkniety folder', true],
    )
  } finally {
    await browser.close()
    await desk.close()
    disk.unmount()
  }
}
