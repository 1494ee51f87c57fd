import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openLibrary } from '../../electron/library/openLibrary.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { valueIn } from '../articles/sections.ts'
import { congressArticle, congressId, hall, poster, putArticle } from '../library/congressOnDisk.ts'
import { partsFor } from '../library/partsFor.ts'
import { terminal } from './terminal.ts'

const file = `articles/${congressId}/article.json`

/** A person at a terminal, in whose library lies the congress with a cover that is not there and without one photo. */
async function terminalWithFindings() {
  const person = await terminal()
  const made = valueIn(await openLibrary(partsFor(person.library)))
  valueIn(await made.directory.add(newPerson('Sebastian Rynkiewicz', { pl: 'prezes', en: 'president' }, '')))
  await made.close()
  const directory = join(person.library, 'directory.json')
  const records = JSON.parse(await readFile(directory, 'utf8'))
  records.records.at(-1).id = 'sebastian-rynkiewicz'
  await writeFile(directory, JSON.stringify(records))
  const article = await congressArticle()
  const folder = await putArticle(person.library, `articles/${congressId}`, {
    ...article,
    gallery: { ...article.gallery, cover: 'c'.repeat(32) },
  })
  await rm(join(folder, 'photos', `${hall}.jpg`))
  await writeFile(join(folder, 'photos', `${'d'.repeat(32)}.jpg`), 'wyjęte')
  return { ...person, folder }
}

test('what is wrong is told by file, with what a person can do, and how much the terminal can mend', async () => {
  const { kronika } = await terminalWithFindings()
  expect(await kronika('verify')).toEqual({
    code: 1,
    err: '',
    out: `${file}: Okładki nie ma w galerii.
${file}: Brakuje oryginału zdjęcia IMG_4415 – hala.JPG. W innych artykułach go nie ma. Dodaj go jeszcze raz, a wróci na swoje miejsce.
${file}: Oryginału zdjęcia nie używa ani artykuł, ani żadna jego wersja z historii. To nie szkodzi.
Naprawić mogę: 1. Wpisz verify --mend.
`,
  })
})

test('verify --mend does what is safe, deletes nothing, and says what it did and what is left', async () => {
  const { kronika, json, folder } = await terminalWithFindings()
  const { code, out } = await kronika('verify', '--mend')
  expect({ code, out, left: await json('verify'), photos: (await readdir(join(folder, 'photos'))).sort() }).toEqual({
    code: 1,
    out: `${file}: Okładki nie ma w galerii. Naprawiono.
${file}: Brakuje oryginału zdjęcia IMG_4415 – hala.JPG. W innych artykułach go nie ma. Dodaj go jeszcze raz, a wróci na swoje miejsce.
${file}: Oryginału zdjęcia nie używa ani artykuł, ani żadna jego wersja z historii. To nie szkodzi.
`,
    left: {
      findings: [
        { file, kind: 'photo-missing', photo: hall, name: 'IMG_4415 – hala.JPG', mend: null },
        { file, kind: 'photo-unused', photo: 'd'.repeat(32), bytes: 7, mend: 'delete-unused' },
      ],
    },
    photos: [`${poster}.png`, `${'d'.repeat(32)}.jpg`].sort(),
  })
})

test('a program reads what was mended, what was not, and what is left', async () => {
  const { json } = await terminalWithFindings()
  expect(await json('verify', '--mend')).toEqual({
    mended: [{ file, kind: 'cover-missing', photo: 'c'.repeat(32), mend: 'unset-cover' }],
    notMended: [],
    findings: [
      { file, kind: 'photo-missing', photo: hall, name: 'IMG_4415 – hala.JPG', mend: null },
      { file, kind: 'photo-unused', photo: 'd'.repeat(32), bytes: 7, mend: 'delete-unused' },
    ],
  })
})

test('while a window has the library it is verified, but not mended', async () => {
  const { kronika, library, folder } = await terminalWithFindings()
  const window = valueIn(await openLibrary({ ...partsFor(library), user: 'Ewa Linde' }))
  onTestFinished(() => window.close())
  const verified = await kronika('verify')
  const mended = await kronika('verify', '--mend')
  const { gallery } = JSON.parse(await readFile(join(folder, 'article.json'), 'utf8'))
  expect([verified.code, mended.code, mended.out, /Ewa Linde/.test(mended.err), gallery.cover]).toEqual([
    1,
    1,
    '',
    true,
    'c'.repeat(32),
  ])
})

test('--deep reads what is in the originals', async () => {
  const { json, kronika, folder } = await terminalWithFindings()
  await writeFile(join(folder, 'photos', `${poster}.png`), 'plakaT')
  const altered = { file, kind: 'photo-altered', photo: poster, name: 'plakat.png', mend: null }
  expect([await json('verify', '--deep'), (await kronika('list', '--deep')).code]).toEqual([
    { findings: expect.arrayContaining([altered]) },
    2,
  ])
})

test('--mend makes no library where there is none', async () => {
  const { kronika, home, library } = await terminal()
  const { code, err } = await kronika('verify', '--mend')
  await mkdir(library)
  expect([code, err, await readdir(home)]).toEqual([
    1,
    `Nie ma biblioteki w folderze ${library}.\n`,
    ['Kronika', 'pulpit'],
  ])
})
