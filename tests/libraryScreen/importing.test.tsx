// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { click, control, says, seen } from '../ui/look.ts'
import { freshNewsroom, openWindow } from '../ui/openWindow.tsx'

/** Chooses a file in the dialog of *Wczytaj*. */
async function choose(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  await control('Wczytaj')
  const field = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (!field) throw new Error('no field for a file')
  Object.defineProperty(field, 'files', { configurable: true, value: [new File([content], name)] })
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

test('a file is asked for its language and becomes an article in it', async () => {
  const office = await freshNewsroom()
  openWindow(office)
  await choose('panel.md', '# Women in metal\n\nFour panellists spoke in Suwałki.')
  await says('W jakim języku jest „panel.md”?')
  await click('Po angielsku')
  await control(/^Artykuł [0-9a-z]+$/)
  const { rows } = await office.newsroom.articles.list({ place: 'library', text: '', state: null, year: null })
  expect(rows.map(row => row.title)).toEqual([{ pl: '', en: 'Women in metal' }])
})

test('a file that is no text is refused by its name, and the library stays as it was', async () => {
  const office = await freshNewsroom()
  openWindow(office)
  await choose('skan.txt', new Uint8Array([0, 1, 2, 255, 0, 0, 8, 0, 254, 0, 0]))
  await click('Po polsku')
  await seen(() =>
    expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/„skan\.txt”.+nic nie wczytano/),
  )
  expect((await office.newsroom.articles.list({ place: 'library', text: '', state: null, year: null })).rows).toEqual(
    [],
  )
})
