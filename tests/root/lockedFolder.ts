import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../journeys/chromium.ts'
import { office, onlyArticle, started } from '../journeys/office.ts'
import type { Checks } from './checks.ts'
import { typist } from './typist.ts'

/** The user whom systems have for programs that may do nothing; root itself may write where nobody may. */
const nobody = 65_534

/** Somebody may no longer write in the folder of the article, while typing. */
export async function lockedFolder({ shows, skips }: Checks): Promise<void> {
  const desk = office()
  const asNobody = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']
  try {
    execFileSync('setpriv', [...asNobody, process.execPath, '--version'], { stdio: 'ignore' })
    execFileSync('setpriv', [...asNobody, 'test', '-r', 'out/app/host.mjs'], { stdio: 'ignore' })
    execFileSync('chown', ['-R', `${nobody}:${nobody}`, desk.folder])
  } catch {
    skips('a folder whose permission is taken away, because another user cannot run Kronika from this folder')
    await desk.close()
    return
  }
  const words = [...asNobody, process.execPath, 'out/app/host.mjs', '--library', desk.library]
  const browser = await chromium.launch(await findChromium())
  const host = await started('setpriv', words, desk.env)
  try {
    const { type, saved, says, onDisk, onScreen } = await typist(browser, desk.visit, host, desk.library)
    await type('Przed')
    await saved('Przed')
    const folder = dirname(onlyArticle(desk.library).file)

    chmodSync(folder, 0o500)
    await type(' odebraniem')
    await shows(
      'permission taken away while typing: said in words, the file is as it was, writing goes on',
      async () => [await says(/Nie zapisuję:.*tylko do odczytu/), onDisk(), await onScreen()],
      [true, 'Przed', 'Przed odebraniem'],
    )
    await type(' prawa')
    chmodSync(folder, 0o700)
    await shows(
      'permission given back: saved by itself, with what was typed meanwhile',
      async () => [await saved('Przed odebraniem prawa'), await says(/^Zapisano o \d/)],
      ['Przed odebraniem prawa', true],
    )
  } finally {
    await browser.close()
    await host.kill()
    await desk.close()
  }
}
