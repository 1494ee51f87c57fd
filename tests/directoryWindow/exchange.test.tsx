// @vitest-environment jsdom

import { expect, test, vi } from 'vitest'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { recordName } from '../../shared/directory/recordName.ts'
import { click, control, says, seen } from '../ui/look.ts'
import { freshNewsroom, type OpenWindow, openWindow } from '../ui/openWindow.tsx'

const table = (...rows: readonly string[]): string => rows.join('\r\n')

/** Chooses a file in the dialog of *Wczytaj*. */
async function choose(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  await control('Wczytaj')
  const field = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (!field) throw new Error('no field for a file')
  Object.defineProperty(field, 'files', { configurable: true, value: [new File([content], name)] })
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

async function officeWithAnna() {
  const office = await freshNewsroom()
  const added = await office.newsroom.directory.add(newPerson('Anna Korcz', { pl: 'prezes', en: 'President' }, 'parp'))
  if (!added.ok) throw new Error(added.refusal.kind)
  openWindow(office, '#/osoby')
  await control(/^Osoby 1$/)
  return { office, id: added.value.id }
}

const people = async (office: OpenWindow): Promise<readonly string[]> =>
  (await office.newsroom.directory.list()).filter(({ kind }) => kind === 'person').map(one => recordName(one, 'pl'))

const plan = (): string =>
  (document.querySelector('[role="dialog"]')?.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')

const news = table(
  'Wpis;Imiona;Nazwisko;Tytuł przed nazwiskiem;Funkcja;Instytucja;Ulubiony kolor',
  'osoba;Anna;Korcz;dr inż.;;;zielony',
  'osoba;Żaneta;Żółwińska;;posłanka;PAIH;',
  'osoba;;;;nikt;;',
)

test('before a file is read it is said who is new, what changes field by field, and which line could not be read', async () => {
  const { office } = await officeWithAnna()
  await choose('goście.csv', news)
  await says('Wczytać „goście.csv”?')
  expect(plan()).toContain('Wiersz 1: nie znam nagłówka „Ulubiony kolor”, kolumnę pominięto.')
  expect(plan()).toContain('Wiersz 4: nie ma nazwiska ani nazwy, wiersz pominięto.')
  expect(plan()).toContain('Zmienione wpisy: 1Anna KorczTytuł przed nazwiskiem→dr inż.')
  expect(plan()).toContain('Nowe wpisy: 1Żaneta Żółwińskaposłanka, PAIH')
  expect(await people(office)).toEqual(['Anna Korcz'])
})

test('one confirmation reads all of it at once, and Cofnij takes all of it back', async () => {
  const { office, id } = await officeWithAnna()
  const before = (await office.newsroom.directory.list()).find(one => one.id === id)
  await choose('goście.csv', news)
  await says('Wczytać „goście.csv”?')
  const confirm = [...document.querySelectorAll<HTMLElement>('[role="dialog"] button')].at(-1)
  confirm?.click()
  await says('Wczytano plik: 1 nowy wpis i 1 zmieniony wpis')
  const after = (await office.newsroom.directory.list()).find(one => one.id === id)
  expect([after, await people(office)]).toEqual([{ ...before, title: 'dr inż.' }, ['Anna Korcz', 'Żaneta Żółwińska']])
  await click('Cofnij')
  await says('Cofnięto wczytanie pliku')
  await seen(async () => expect(await people(office)).toEqual(['Anna Korcz']))
  expect((await office.newsroom.directory.list()).find(one => one.id === id)).toEqual(before)
})

test('a file that says nothing new says so and writes nothing', async () => {
  await officeWithAnna()
  await choose('stare.csv', table('Imiona;Nazwisko', 'Anna;Korcz'))
  await says('„stare.csv” niczego nie zmieni')
  await says('Bez zmian zostaje 1 wpis z pliku.')
  await click('Zamknij')
  await seen(() => expect(document.querySelector('[role="dialog"]')).toBe(null))
})

test('a file that is no table is refused by its name, with what to do', async () => {
  await officeWithAnna()
  await choose('lista.csv', new Uint8Array([80, 75, 3, 4, 0, 0, 0, 8, 0]))
  await says('„lista.csv” nie jest tabelą tekstową. Nic nie wczytano.')
  await choose('zakupy.csv', table('Towar;Cena', 'śruby;12'))
  await says('W „zakupy.csv” nie ma nagłówków, które znam')
})

test('a card dropped on the screen is looked at like a chosen file', async () => {
  await officeWithAnna()
  const card = ['BEGIN:VCARD', 'VERSION:3.0', 'N:Rynkiewicz;Sebastian;;;', 'FN:Sebastian Rynkiewicz', 'END:VCARD', '']
  const file = new File([card.join('\r\n')], 'Rynkiewicz.vcf')
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { types: ['Files'], files: { item: () => file } },
  })
  document.querySelector('main')?.firstElementChild?.dispatchEvent(drop)
  await says('Wczytać „Rynkiewicz.vcf”?')
  await says('Nowe wpisy: 1Sebastian Rynkiewicz')
})

test('the rows of the list are given away as a spreadsheet reads them, and a record as its card', async () => {
  const { id } = await officeWithAnna()
  const given: { readonly name: string; readonly content: Promise<string> }[] = []
  const held = new Map<string, Blob>()
  const createObjectURL = (blob: Blob): string => {
    held.set('blob:1', blob)
    return 'blob:1'
  }
  Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (this.download) given.push({ name: this.download, content: (held.get('blob:1') ?? new Blob()).text() })
  })
  await click(/^Osoby 1$/)
  await click('Eksportuj')
  await says('1 wpis z listy')
  await click('Arkusz (CSV)')
  window.location.hash = `#/osoby/${id}`
  await click('Więcej: „Anna Korcz”')
  await click('Zapisz wizytówkę (vCard)')
  const [csv, card] = given
  const rows = (await csv?.content)?.split('\r\n') ?? []
  expect({
    names: [csv?.name, card?.name],
    rows: rows.filter(row => row !== '').length,
    anna: rows[1]?.startsWith('osoba;;Anna;Korcz;;prezes | President | PARP'),
    card: (await card?.content)?.startsWith('BEGIN:VCARD\r\nVERSION:4.0'),
  }).toEqual({ names: ['anna-korcz.csv', 'anna-korcz.vcf'], rows: 2, anna: true, card: true })
})
