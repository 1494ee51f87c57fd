import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { officeWithArticle, onDisk, textOf } from '../articleScreen/deskForTests.tsx'
import { photoOf } from '../photosStrip/photoOf.ts'
import { click, control } from '../ui/look.ts'
import { keptAs, paragraph, saveInto, version, window1, written } from './historyDesk.ts'

const earlierPl = version(
  'Forum Klastrów',
  paragraph('Siódma edycja odbyła się w Białymstoku.', { id: 'p1' }),
  paragraph('Weźmie udział 31 firm.', { id: 'p2' }),
  paragraph('Szkołę zawodową trzeba otworzyć.', { id: 'p3' }),
)

const earlierEn = version(
  'Metal Clusters Forum',
  paragraph('The seventh edition took place in Białystok.', { id: 'e1', pl: ['p1'], basis: 'hash1', confirmed: true }),
  paragraph('31 companies will take part.', { id: 'e2', pl: ['p2'], basis: 'hash2' }),
)

const laterPl = version(
  'Forum Klastrów Metalowych',
  paragraph('Siódma edycja odbyła się w Białymstoku.', { id: 'p1' }),
  paragraph('Weźmie udział 34 firm.', { id: 'p2' }),
  paragraph('Zupełnie nowy akapit.', { id: 'p4' }),
)

const laterEn = version('Metal Clusters Forum', paragraph('Something else.', { id: 'e7', pl: [] }))

const photos = [photoOf('IMG_1.jpg', '1'), photoOf('IMG_2.jpg', '2'), photoOf('IMG_3.jpg', '3')]

/**
 * An article whose snapshot „Po autoryzacji” says other things than what is there now. Of its three photos the second is gone from
 * the gallery and the third from the disk too.
 */
export async function articleWithHistory(fs?: Parameters<typeof officeWithArticle>[0]) {
  const { office, id } = await officeWithArticle(fs)
  const folder = join(office.home, 'Biblioteka', 'articles', id)
  await mkdir(join(folder, 'photos'), { recursive: true })
  for (const photo of photos.slice(0, 2)) await writeFile(join(folder, 'photos', `${photo.id}.jpg`), 'zdjęcie')
  await saveInto(office, id, ({ details }) => ({
    pl: { ...earlierPl, slug: 'forum' },
    en: earlierEn,
    gallery: { photos, cover: photos[1]?.id ?? null },
    bases: { hash1: 'Siódma edycja odbyła się w Białymstoku.', hash2: 'Weźmie udział 31 firm.' },
    details: { ...details, byline: 'Jan Kos' },
  }))
  const snapshot = await keptAs(office, id, 'Po autoryzacji')
  const earlier = written(await onDisk(office, id))
  await saveInto(office, id, ({ details }) => ({
    pl: laterPl,
    en: laterEn,
    gallery: { photos: photos.slice(0, 1), cover: null },
    bases: {},
    details: { ...details, byline: 'Ewa Linde' },
  }))
  await office.newsroom.articles.close({ id, window: window1 })
  return { office, id, folder, snapshot, earlier, later: written(await onDisk(office, id)) }
}

/** From the open article to the comparison with „Po autoryzacji”. */
export async function compareWithNamed(): Promise<void> {
  await textOf('pl')
  await click('Historia')
  await click(/^Porównaj: .*Po autoryzacji/)
  await control('Przywróć')
}
