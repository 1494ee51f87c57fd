// @vitest-environment jsdom

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockIn } from '../../electron/storage/lockFile.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { click, control, press, says } from '../ui/look.ts'
import { freshNewsroom, newsroomIn, openWindow } from '../ui/openWindow.tsx'

/** Jan writes in the library in which Ewa has one person, and she opens it. */
async function whileJanWrites() {
  const office = await freshNewsroom()
  const added = await office.newsroom.directory.add({
    ...newPerson('Anna Korcz', { pl: 'prezes', en: 'President' }, 'parp'),
    aliases: ['A. Korcz'],
    cases: { vocative: 'Pani Anno' },
    link: 'https://narew.example/',
  })
  if (!added.ok) throw new Error(added.refusal.kind)
  await office.desk.close()
  const owner = { user: 'Jan Wąs', host: 'LAPTOP-TARGI', since: new Date().toISOString() }
  const lock = lockIn(join(office.home, 'Biblioteka'))
  await writeFile(lock, JSON.stringify({ ...owner, pid: 1, processStart: '', token: 'jana' }))
  openWindow(await newsroomIn(office.home), `#/osoby/${added.value.id}`)
}

test('in a library that somebody else writes in all of a record is shown and nothing can be changed; who writes is said', async () => {
  await whileJanWrites()
  await control('Nazwisko')
  await says('Tylko do czytania: pisze Jan Wąs')
  await says('prezes, PARP')
  await says('A. Korcz')
  const fields = [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('section input, section textarea'),
  ]
  const open = fields.filter(field => field.type !== 'radio' && !field.readOnly && !field.disabled)
  const offered = [...document.querySelectorAll('section button')].map(
    button => button.getAttribute('aria-label') ?? button.textContent,
  )
  expect([open.map(field => field.outerHTML), offered]).toEqual([[], ['Więcej: „Anna Korcz”', 'Zamknij wpis']])
  await click('Więcej: „Anna Korcz”')
  await says('Zapisz wizytówkę (vCard)')
  expect([...document.querySelectorAll('[role="menuitem"]')].map(item => item.textContent)).toEqual([
    'Zapisz wizytówkę (vCard)',
  ])
})

test('there Delete asks nothing, and the list offers to open and to export', async () => {
  await whileJanWrites()
  await click('Zamknij wpis')
  await control('Eksportuj')
  await press('Lista osób i instytucji', 'Delete')
  expect(document.querySelector('[role="dialog"]')).toBe(null)
  const buttons = [...document.querySelectorAll('header button')].map(button => button.textContent)
  expect(buttons).toEqual(['Eksportuj'])
})
