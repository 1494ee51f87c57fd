import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Desk } from '../../electron/rpc/desk.ts'
import type { Packing } from '../../electron/rpc/packing.ts'
import { titled } from '../../shared/articles/titled.ts'
import type { ListQuery } from '../../shared/contract/articles.ts'
import type { WindowEvent } from '../../shared/contract/events.ts'
import type { Newsroom } from '../../shared/contract.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { jobOf } from './jobOf.ts'
import { type Connect, deskIn, freshFolder, type TestWindow } from './newsroomForTests.ts'

/** What differs between the transports beside the wire: where a package goes. */
export interface Transport {
  readonly connect: Connect
  readonly packing: (home: string) => Promise<Packing>
  readonly packagePlace: unknown
}

const all: ListQuery = { place: 'library', text: '', state: null, year: null }
const ewa = 'window-of-ewa'
const jan = 'window-of-jan'

async function openNewsroom(transport: Transport) {
  const home = await freshFolder()
  const desk = await deskIn(home, await transport.packing(home))
  return { home, desk, ...(await transport.connect(desk)) }
}

/** A new blank article, open in the window of Ewa. */
async function openArticle(newsroom: Newsroom) {
  const created = await newsroom.articles.create({ template: 'blank' })
  if (!created.ok) throw new Error(created.refusal.kind)
  const opened = await newsroom.articles.open({ id: created.value.id, window: ewa })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  return opened.value
}

/** Collects what the stream of a window tells, from its greeting on. */
async function listen(newsroom: Newsroom, window: string) {
  const heard: WindowEvent[] = []
  const leave = new AbortController()
  const stream = await newsroom.events.subscribe({ window }, { signal: leave.signal })
  const ended = (async () => {
    try {
      for await (const event of stream) heard.push(event)
    } catch (error) {
      if (!leave.signal.aborted) throw error
    }
  })()
  await vi.waitFor(() => expect(heard[0]).toEqual({ kind: 'hello' }))
  const goAway = async () => {
    leave.abort()
    await ended
  }
  onTestFinished(goAway)
  return { heard, leave: goAway }
}

const photo = (name: string, background = '#152238') =>
  sharp({ create: { width: 640, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer()
    .then(bytes => new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }))

/** One suite for every way in which a window can reach main. */
export function contractSuite(name: string, transport: Transport): void {
  const open = () => openNewsroom(transport)

  test(`${name}: the library is open, under a name that the user knows`, async () => {
    const { newsroom } = await open()
    const { library } = newsroom
    const writable = { kind: 'open', label: 'Biblioteka', access: { kind: 'write' } }
    expect([await library.status(), await library.retry(), await library.takeOver(), await library.openCopy()]).toEqual(
      [writable, writable, writable, writable],
    )
    expect(await newsroom.library.chooseFolder()).toEqual({ ok: false, refusal: { kind: 'no-dialogs' } })
  })

  test(`${name}: settings of the person and of the organisation are kept, and every window hears of it`, async () => {
    const { newsroom } = await open()
    const { heard } = await listen(newsroom, jan)
    const personal = { language: 'en', theme: 'dark', userName: 'Jan Żak', initials: 'JŻ' } as const
    const organisation = {
      name: 'Klaster Narew',
      logo: null,
      website: 'https://narew.example',
      address: { pl: 'https://narew.example/{slug}/', en: 'https://narew.example/en/{slug}/' },
    }
    expect(await newsroom.settings.savePersonal(personal)).toEqual({ ok: true, value: personal })
    expect(await newsroom.settings.personal()).toEqual(personal)
    expect(await newsroom.settings.saveOrganisation(organisation)).toEqual({ ok: true, value: organisation })
    expect(await newsroom.settings.organisation()).toEqual(organisation)
    await vi.waitFor(() => expect(heard.filter(({ kind }) => kind === 'settings-changed')).toHaveLength(2))
  })

  test(`${name}: a logo becomes the organisation's picture, a text does not`, async () => {
    const { newsroom, handOver } = await open()
    const added = await newsroom.settings.addLogo({ token: await handOver(await photo('logo.jpg')) })
    expect(added).toMatchObject({ ok: true, value: { name: '', logo: expect.stringMatching(/^[0-9a-f]{32}$/) } })
    const text = await handOver(new File(['to nie jest obraz'], 'logo.txt'))
    expect(await newsroom.settings.addLogo({ token: text })).toEqual({
      ok: false,
      refusal: { kind: 'not-an-image', file: 'logo.txt' },
    })
  })

  test(`${name}: an article is made, written, found, closed and opened again as it was`, async () => {
    const { newsroom } = await open()
    const article = await openArticle(newsroom)
    const { id } = article
    const pl = { ...article.pl, document: titled(article.pl.document, 'Kongres Morski otwarty') }
    const saved = await newsroom.articles.save({ id, window: ewa, baseRevision: article.revision, pl })
    expect(saved).toMatchObject({ ok: true, value: { revision: article.revision + 1 } })
    await vi.waitFor(async () => {
      const { rows } = await newsroom.articles.list({ ...all, text: 'morski kongres' })
      expect(rows.map(row => row.title.pl)).toEqual(['Kongres Morski otwarty'])
    })
    expect(await newsroom.articles.close({ id, window: ewa })).toBeNull()
    const again = await newsroom.articles.open({ id, window: jan })
    expect(again).toMatchObject({
      ok: true,
      value: { ...article, pl, revision: article.revision + 1, updatedAt: expect.any(String) },
    })
  })

  test(`${name}: an old revision, a window that does not hold the article, and a garbled text are refused by kind`, async () => {
    const { newsroom } = await open()
    const { id, revision, pl } = await openArticle(newsroom)
    const save = (window: string, baseRevision: number, document = pl.document) =>
      newsroom.articles.save({ id, window, baseRevision, pl: { ...pl, document } })
    const garbled = { type: 'doc', content: [{ type: 'title' }, { type: 'marquee' }] }
    expect([
      await save(ewa, revision + 7),
      await save(jan, revision),
      await save(ewa, revision, garbled),
      await newsroom.articles.open({ id, window: jan }),
      await newsroom.articles.open({ id: 'nieznany1', window: jan }),
    ]).toMatchObject([
      { ok: false, refusal: { kind: 'stale', revision } },
      { ok: false, refusal: { kind: 'not-open', id } },
      { ok: false, refusal: { kind: 'invalid', section: 'pl' } },
      { ok: false, refusal: { kind: 'open-elsewhere', id } },
      { ok: false, refusal: { kind: 'missing', id: 'nieznany1' } },
    ])
  })

  test(`${name}: an article is duplicated, put in the trash and taken out of it`, async () => {
    const { newsroom } = await open()
    const { id } = await openArticle(newsroom)
    const copy = await newsroom.articles.duplicate({ id })
    expect(copy).toMatchObject({ ok: true, value: { id: expect.not.stringContaining(id) } })
    const counts = async () => (await newsroom.articles.list(all)).counts
    await vi.waitFor(async () => expect(await counts()).toEqual({ library: 2, trash: 0 }))
    expect(await newsroom.articles.trash({ id, window: jan })).toMatchObject({
      ok: false,
      refusal: { kind: 'open-elsewhere' },
    })
    expect(await newsroom.articles.trash({ id, window: ewa })).toEqual({ ok: true, value: null })
    await vi.waitFor(async () => expect(await counts()).toEqual({ library: 1, trash: 1 }))
    expect(await newsroom.articles.restore({ id })).toEqual({ ok: true, value: null })
    await vi.waitFor(async () => expect(await counts()).toEqual({ library: 2, trash: 0 }))
    const { value } = await newsroom.articles
      .openCopy({ id, window: ewa })
      .then(opened => (opened.ok ? opened : { value: null }))
    expect(value?.id).toBe(id)
  })

  test(`${name}: a person typed in on the spot is in the directory of every window`, async () => {
    const { newsroom } = await open()
    const { heard } = await listen(newsroom, jan)
    const person = newPerson('Ewa Linde', { pl: 'prezes', en: 'president' }, '')
    const added = await newsroom.directory.add(person)
    expect(added).toMatchObject({ ok: true, value: person })
    const records = await newsroom.directory.list()
    expect([
      records.some(record => record.id === 'parp'),
      records.filter(record => record.kind === 'person'),
    ]).toMatchObject([true, [person]])
    await vi.waitFor(() => expect(heard).toContainEqual({ kind: 'directory-changed' }))
  })

  test(`${name}: records are edited, merged and read from a file, and it is told what names them`, async () => {
    const { newsroom } = await open()
    const { heard } = await listen(newsroom, jan)
    const { directory } = newsroom
    const linde = newPerson('Ewa Linde', { pl: 'prezes', en: 'president' }, 'parp')
    const applied = await directory.apply({ add: [linde, newPerson('E. Linde')], update: [] })
    if (!applied.ok) throw new Error(applied.refusal.kind)
    const [ewaLinde, other] = applied.value.added
    if (!ewaLinde || !other) throw new Error('two were added')
    const edited = { ...ewaLinde, note: 'z wizytówki' }
    const nobody = { ...ewaLinde, id: 'nikt' }
    expect([
      await directory.update({ record: edited }),
      await directory.update({ record: nobody }),
      await directory.apply({ add: [], update: [nobody] }),
      await directory.merge({ id: other.id, into: ewaLinde.id }),
      await directory.merge({ id: ewaLinde.id, into: 'parp' }),
      await directory.references({ id: ewaLinde.id }),
      await directory.references({ id: 'parp' }),
      await directory.heldByHistory({ id: ewaLinde.id }),
      await directory.unmerge({ id: other.id }),
      await directory.unmerge({ id: 'nikt' }),
    ]).toEqual([
      { ok: true, value: edited },
      { ok: false, refusal: { kind: 'missing', id: 'nikt' } },
      { ok: false, refusal: { kind: 'missing', id: 'nikt' } },
      { ok: true, value: null },
      { ok: false, refusal: { kind: 'not-mergeable', id: ewaLinde.id, into: 'parp' } },
      { articles: [], records: [{ id: other.id, name: 'E. Linde' }], unreadable: 0 },
      { articles: [], records: [{ id: ewaLinde.id, name: 'Ewa Linde' }], unreadable: 0 },
      { articles: [], unreadable: 0 },
      { ok: true, value: null },
      { ok: false, refusal: { kind: 'missing', id: 'nikt' } },
    ])
    await vi.waitFor(() => expect(heard.filter(({ kind }) => kind === 'directory-changed')).toHaveLength(4))
  })

  test(`${name}: a handed photo is taken once; what is no picture is refused by its name`, async () => {
    const { newsroom, handOver } = await open()
    const { id } = await openArticle(newsroom)
    const token = await handOver(await photo('Żagle o świcie.jpg'))
    expect(await newsroom.photos.add({ article: id, token })).toMatchObject({
      ok: true,
      value: {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        extension: 'jpg',
        name: 'Żagle o świcie.jpg',
        width: 640,
        height: 400,
        damaged: false,
      },
    })
    await expect(newsroom.photos.add({ article: id, token })).rejects.toMatchObject({ code: 'FILE_NOT_HANDED' })
    const text = await handOver(new File(['Program kongresu'], 'program.txt'))
    expect(await newsroom.photos.add({ article: id, token: text })).toEqual({
      ok: false,
      refusal: { kind: 'not-an-image', file: 'program.txt' },
    })
  })

  test(`${name}: a handed PDF is an attachment under the name the user knows; what only calls itself one is refused`, async () => {
    const { newsroom, handOver } = await open()
    const { id } = await openArticle(newsroom)
    const bytes = '%PDF-1.7\nProgram kongresu'
    const token = await handOver(new File([bytes], 'Program – „Żagle” <2026>.pdf'))
    expect(await newsroom.attachments.add({ article: id, token })).toEqual({
      ok: true,
      value: {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        name: 'Program – „Żagle” <2026>.pdf',
        bytes: bytes.length,
        title: { pl: '', en: '' },
      },
    })
    const word = await handOver(new File(['PK\x03\x04'], 'program.pdf'))
    expect(await newsroom.attachments.add({ article: id, token: word })).toEqual({
      ok: false,
      refusal: { kind: 'not-a-pdf', file: 'program.pdf' },
    })
  })

  test(`${name}: a text becomes an article; an empty file does not`, async () => {
    const { newsroom, handOver } = await open()
    const relacja = await readFile(new URL('../fixtures/congress/relacja.md', import.meta.url))
    const token = await handOver(new File([relacja], 'relacja.md'))
    const imported = await newsroom.importing.text({ token, language: 'pl' })
    expect(imported).toMatchObject({ ok: true, value: { id: expect.any(String) } })
    const empty = await handOver(new File([' \n'], 'pusty.md'))
    expect(await newsroom.importing.text({ token: empty, language: 'pl' })).toEqual({
      ok: false,
      refusal: { kind: 'empty', file: 'pusty.md' },
    })
  })

  test(`${name}: an article is exported with its photos, and the progress comes on the stream`, async () => {
    const { newsroom, handOver } = await open()
    const { heard } = await listen(newsroom, ewa)
    const { id, revision, pl, gallery } = await openArticle(newsroom)
    const added = await newsroom.photos.add({ article: id, token: await handOver(await photo('otwarcie.jpg')) })
    if (!added.ok) throw new Error(added.refusal.kind)
    await newsroom.articles.save({
      id,
      window: ewa,
      baseRevision: revision,
      pl: { ...pl, document: titled(pl.document, 'Kongres Morski') },
      gallery: { ...gallery, photos: [added.value] },
    })
    const job = jobOf('export')
    expect(await newsroom.publishing.exportPackage({ id, job })).toEqual({
      ok: true,
      value: {
        place: transport.packagePlace,
        photos: 1,
        bytes: expect.any(Number),
        lacks: [
          { kind: 'empty-version', language: 'en' },
          { kind: 'without-alt', count: 1 },
          { kind: 'no-address', language: 'pl' },
        ],
      },
    })
    const lastTold = () => heard.findLast(event => event.kind === 'progress')
    await vi.waitFor(() => expect(lastTold()).toEqual({ kind: 'progress', job, done: 1, total: 1 }))
  })

  test(`${name}: an export that the window gives up is given up in main`, async () => {
    const told: AbortSignal[] = []
    const home = await freshFolder()
    // A package that would never be ready, and that notices when nobody waits for it any more.
    const desk = await deskIn(home, (_publisher, _id, signal) => {
      told.push(signal)
      return new Promise(resolve => {
        signal.addEventListener('abort', () => resolve({ ok: false, refusal: { kind: 'cancelled' } }))
      })
    })
    const { newsroom } = await transport.connect(desk)
    const { id } = await openArticle(newsroom)
    const giveUp = new AbortController()
    const exporting = newsroom.publishing.exportPackage({ id, job: jobOf('export') }, { signal: giveUp.signal })
    await vi.waitFor(() => expect(told).toHaveLength(1))
    giveUp.abort()
    await expect(exporting).rejects.toThrow()
    await vi.waitFor(() => expect(told[0]?.aborted).toBe(true))
  })

  test(`${name}: an article that a window held is free soon after the window has gone`, async () => {
    const { newsroom } = await open()
    const { leave } = await listen(newsroom, ewa)
    const { id } = await openArticle(newsroom)
    await leave()
    const held = await newsroom.articles.open({ id, window: jan })
    expect(held).toMatchObject({ ok: false, refusal: { kind: 'open-elsewhere' } })
    await vi.waitFor(
      async () => expect(await newsroom.articles.open({ id, window: jan })).toMatchObject({ ok: true }),
      {
        timeout: 15_000,
        interval: 200,
      },
    )
  })

  test(`${name}: a window that is reloaded keeps its article`, async () => {
    const { newsroom } = await open()
    const first = await listen(newsroom, ewa)
    const { id, revision, pl } = await openArticle(newsroom)
    await first.leave()
    await listen(newsroom, ewa)
    // Longer than any grace: if the article were freed at all, it would be now.
    await new Promise(resolve => setTimeout(resolve, 4000))
    expect(await newsroom.articles.save({ id, window: ewa, baseRevision: revision, pl })).toMatchObject({ ok: true })
  })

  test(`${name}: two windows hear the same, each on its own stream`, async () => {
    const { newsroom, desk } = await open()
    const [one, other] = [await listen(newsroom, ewa), await listen(newsroom, jan)]
    desk.events.publish({ kind: 'reload' })
    await vi.waitFor(() =>
      expect([one.heard.at(-1), other.heard.at(-1)]).toEqual([{ kind: 'reload' }, { kind: 'reload' }]),
    )
  })

  test(`${name}: a library that another process has is read, its owner named, and opens for writing once it is free`, async () => {
    const home = await freshFolder()
    const first = await deskIn(home, await transport.packing(home))
    const { newsroom } = await transport.connect(await deskIn(home, await transport.packing(home)))
    const { heard } = await listen(newsroom, ewa)
    const reading = { kind: 'open', label: 'Biblioteka', access: { kind: 'read', free: false, dead: false } }
    expect(await newsroom.library.status()).toMatchObject(reading)
    expect(await newsroom.library.takeOver()).toMatchObject(reading)
    expect((await newsroom.articles.list(all)).rows).toEqual([])
    expect(await newsroom.articles.create({ template: 'blank' })).toMatchObject({
      ok: false,
      refusal: { kind: 'in-use', drive: '', user: expect.any(String) },
    })
    await first.close()
    expect(await newsroom.library.retry()).toMatchObject({ kind: 'open', access: { kind: 'write' } })
    expect(await newsroom.articles.create({ template: 'blank' })).toMatchObject({ ok: true })
    await vi.waitFor(() => expect(heard).toContainEqual({ kind: 'library-changed' }))
  })

  test(`${name}: a library that another process has and that cannot even be read is closed, with its owner named`, async () => {
    const home = await freshFolder()
    await deskIn(home, await transport.packing(home))
    await writeFile(join(home, 'Biblioteka', 'library.json'), '{')
    const { newsroom } = await transport.connect(await deskIn(home, await transport.packing(home)))
    expect(await newsroom.library.status()).toMatchObject({
      kind: 'closed',
      label: 'Biblioteka',
      refusal: { kind: 'in-use' },
    })
    await expect(newsroom.articles.list(all)).rejects.toMatchObject({ code: 'LIBRARY_CLOSED', status: 503 })
    await expect(newsroom.directory.list()).rejects.toMatchObject({ code: 'LIBRARY_CLOSED' })
    expect(await newsroom.settings.personal()).toMatchObject({ language: 'pl' })
  })

  test(`${name}: what is not as the contract says is refused before any feature sees it`, async () => {
    const { newsroom } = await open()
    const wrong: readonly (() => Promise<unknown>)[] = [
      () => newsroom.articles.open({ id: '../../etc', window: ewa }),
      () => newsroom.articles.open({ id: 'kongres2026', window: 'a b' }),
      () => newsroom.photos.add({ article: 'kongres2026', token: '/etc/passwd' }),
      () => newsroom.articles.list({ ...all, text: 'a'.repeat(501) }),
      () =>
        newsroom.settings.saveOrganisation({
          name: '',
          logo: null,
          website: 'javascript:alert(1)',
          address: { pl: '', en: '' },
        }),
    ]
    for (const call of wrong) await expect(call()).rejects.toMatchObject({ code: 'BAD_REQUEST', status: 400 })
  })

  test(`${name}: a mistake of ours is told without a word of what it was`, async () => {
    const home = await freshFolder()
    const desk = await deskIn(home, () => {
      throw new Error(`cannot read ${home}/hasła.txt`)
    })
    const { newsroom } = await transport.connect(desk)
    const { id } = await openArticle(newsroom)
    const error = await newsroom.publishing
      .exportPackage({ id, job: jobOf('export') })
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', status: 500 })
    expect(JSON.stringify(error)).not.toContain('hasła')
  })

  test(`${name}: when main has gone, what was asked and what is asked later are both answered so`, async () => {
    const window: TestWindow & { readonly desk: Desk } = await open()
    const { newsroom, hangUp } = window
    const stream = await newsroom.events.subscribe({ window: ewa })
    await stream.next()
    await hangUp()
    const gone = { code: 'HOST_GONE', status: 503 }
    await expect(newsroom.settings.personal()).rejects.toMatchObject(gone)
    await expect(newsroom.articles.create({ template: 'blank' })).rejects.toMatchObject(gone)
    await stream.next().then(
      end => expect(end.done).toBe(true),
      error => expect(error).toBeInstanceOf(Error),
    )
  })
}
