import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { articleFormat } from '../../electron/articles/articleFormat.ts'
import { directoryFormat } from '../../electron/directory/directoryStore.ts'
import { libraryFormat } from '../../electron/library/libraryFiles.ts'
import { verifyLibrary } from '../../electron/library/verifyLibrary.ts'
import { nodeFileSystem as fs } from '../../electron/storage/fileSystem.ts'
import { goodCopyOf } from '../../electron/storage/goodCopy.ts'
import { readStored } from '../../electron/storage/storedFile.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import { isHarmless } from '../../shared/library/libraryFinding.ts'
import type { Ledger, Promised } from './ledger.ts'
import { leftoversIn } from './leftoversIn.ts'
import { lookAtHistory } from './lookAtHistory.ts'
import { markOf } from './markedText.ts'
import type { Place } from './said.ts'

export interface Seen {
  /** What is on the disk and cannot be read, or is put together from two saves. */
  readonly damaged: readonly string[]
  /** What was acknowledged and is not there. */
  readonly lost: readonly string[]
  readonly leftovers: number
}

const format = articleFormat(readArticle)
const places: readonly Place[] = ['articles', 'trash']

/** The disk after a kill, before anybody opens the library, against all that was ever acknowledged. */
export async function lookAround(folder: string, known: Ledger): Promise<Seen> {
  const damaged: string[] = []
  const lost: string[] = []
  const verified = await verifyLibrary({ fs, folder, clock: () => new Date() })
  if (!verified.ok) damaged.push(verified.refusal.kind)
  for (const finding of verified.ok ? verified.value.findings : []) {
    if (!isHarmless(finding)) damaged.push(JSON.stringify(finding))
  }

  const onDisk = places.flatMap(place =>
    readdirSync(join(folder, place))
      .filter(name => !name.startsWith('.') && name !== 'records')
      .map(id => ({ id, place })),
  )
  for (const { id, place } of onDisk) await lookAtArticle(id, place)
  for (const [id, promised] of known.articles) lookAtPlace(id, promised)

  const directory = await readStored(fs, join(folder, 'directory.json'), directoryFormat)
  const records = new Set(directory.ok ? directory.value.data.records.map(record => record.id) : [])
  for (const [id, place] of known.records) {
    const inTrash = existsSync(join(folder, 'trash', 'records', `${id}.json`))
    const there = { directory: records.has(id), trash: inTrash, going: records.has(id) || inTrash }[place]
    if (!there) lost.push(`the record ${id} (${place})`)
  }
  const library = await readStored(fs, join(folder, 'library.json'), libraryFormat)
  if (!library.ok) damaged.push(`library.json: ${library.refusal.kind}`)
  else if (Number(library.value.data.organisation.name || 0) < known.organisation()) lost.push('the organisation')

  function lookAtPlace(id: string, { place, going }: Promised): void {
    const found = onDisk.filter(one => one.id === id).map(one => one.place)
    if (found.length > 1) damaged.push(`${id} is in two places`)
    const allowed = going === null ? [place] : [place, going]
    if (!found.some(one => allowed.includes(one))) lost.push(`${id} is not in ${allowed.join(' nor ')}`)
    const [now] = found
    if (now) known.change(id, { place: now, going: null })
  }

  async function lookAtArticle(id: string, place: Place): Promise<void> {
    const at = join(folder, place, id)
    const file = join(at, 'article.json')
    const read = await readStored(fs, file, format)
    if (!read.ok) {
      damaged.push(`${file}: ${JSON.stringify(read.refusal)}`)
      return
    }
    const { article } = read.value.data
    const [pl, en] = [markOf(article.pl.document), markOf(article.en.document)]
    if (typeof pl !== 'number' || (en !== null && en !== pl)) damaged.push(`${file} holds the marks ${pl} and ${en}`)
    const promised = known.articles.get(id)
    if (promised && article.revision < promised.revision)
      lost.push(`${id} has revision ${article.revision}, ${promised.revision} was acknowledged`)
    if (promised && article.revision === promised.revision && pl !== promised.mark)
      lost.push(`${id} has the text ${pl} in revision ${article.revision}, ${promised.mark} was acknowledged`)
    if (article.revision > (promised?.revision ?? 0) + 1)
      damaged.push(`${id} has revision ${article.revision}, nobody saved more than ${promised?.revision ?? 0} + 1`)
    // Verifying the library followed the photos that the file names; these were named by an acknowledged save, and stay as originals.
    for (const photo of promised?.photos ?? []) {
      const original = join(at, 'photos', photo.file)
      if (!existsSync(original) || statSync(original).size !== photo.bytes) lost.push(`the photo ${original}`)
    }
    const copy = goodCopyOf(file)
    if (existsSync(copy)) {
      const good = await readStored(fs, copy, format)
      if (!good.ok) damaged.push(`${copy}: ${JSON.stringify(good.refusal)}`)
    }
    const history = await lookAtHistory(folder, place, id, promised?.snapshots ?? new Map())
    damaged.push(...history.damaged)
    lost.push(...history.lost)
    const photos = article.gallery.photos.map(photo => ({ file: `${photo.id}.${photo.extension}`, bytes: photo.bytes }))
    if (typeof pl === 'number') known.change(id, { revision: article.revision, mark: pl, photos, place })
  }

  return { damaged, lost, leftovers: leftoversIn(folder).length }
}
