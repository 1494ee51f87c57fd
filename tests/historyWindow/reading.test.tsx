// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { onDisk, openArticleWindow } from '../articleScreen/deskForTests.tsx'
import { click, control, says, seen } from '../ui/look.ts'
import { newsroomIn, reachOf } from '../ui/openWindow.tsx'
import { articleWithHistory } from './articleWithHistory.ts'
import { written } from './historyDesk.ts'

test('in a library that is only read, versions are compared and copied, and nothing is restored or named', async () => {
  const { office, id, later } = await articleWithHistory()
  const second = await newsroomIn(office.home)
  openArticleWindow(second, id, reachOf(second, 'okno-Jana-0002'))
  await click('Historia')
  await click(/^Porównaj: .*Po autoryzacji/)
  await says('Weźmie udział 31 firm.')
  await control('Kopiuj akapit')
  const buttons = [...document.querySelectorAll('button')].map(one => one.textContent || one.getAttribute('aria-label'))
  await click('Wróć do tekstu')
  await seen(() => expect(document.querySelector('[aria-current="true"]')).not.toBe(null))
  await seen(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Porównaj: .*Po autoryzacji/))
  expect({
    acting: buttons.filter(name => /^(Przywróć|Nazwij)/.test(name ?? '')),
    onDisk: written(await onDisk(office, id)),
  }).toEqual({ acting: [], onDisk: later })
})
