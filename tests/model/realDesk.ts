import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { articleStore } from '../../electron/articles/articleStore.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { articleSession } from '../../renderer/articles/articleSession.ts'
import type { OpenArticle } from '../../renderer/articles/openArticle.ts'
import type { Article } from '../../shared/articles/articleShape.ts'
import { refused } from '../../shared/result.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { fakeTime } from '../articleScreen/fakeTime.ts'
import { rescueParts } from '../articles/rescueParts.ts'
import { ewa, valueIn, versionOf } from '../articles/sections.ts'
import { historyParts } from '../history/historyParts.ts'
import { dyingDisk } from './dyingDisk.ts'

const nothingToBring = {
  handOver: async () => ({ ok: false, refusal: { kind: 'unreachable' } }) as const,
  add: async () => refused({ kind: 'unreachable' } as const),
}

/** The window's own article over the real store on a real folder. One process at a time lives on it; it can be killed. */
export async function realDesk() {
  const root = await mkdtemp(join(tmpdir(), 'kronika-model-'))
  const folder = join(root, 'articles')
  await nodeFileSystem.mkdir(folder, { recursive: true })
  const time = fakeTime()
  let ids = 0

  function begin() {
    const disk = dyingDisk()
    const { fs } = disk
    let alive = true
    const later = (milliseconds: number, run: () => void) => time.later(milliseconds, () => void (alive && run()))
    const store = articleStore({
      fs,
      folder,
      trashFolder: join(root, 'trash'),
      clock: time.now,
      newId: () => `nowy${String(++ids).padStart(4, '0')}`,
      ...historyParts({ folder, fs, clock: time.now }),
      ...rescueParts({ folder, clock: time.now }),
      later,
      onChange: () => undefined,
    })
    const session = (id: string) =>
      articleSession({
        articles: {
          open: store.open,
          openCopy: store.openCopy,
          close: store.close,
          caret: async () => null,
          save: ({ caret: _, ...asked }) => store.save(asked),
        },
        id,
        window: ewa,
        lost: () => 'host-gone',
        words: () => wordsIn('pl'),
        records: () => ({
          findRecords: () => [],
          findRecord: () => null,
          formsOf: () => [],
          onNewRecord: async () => null,
        }),
        photos: () => ({ choosePhoto: async () => null, findPhoto: () => null, watchPhotos: () => () => undefined }),
        attachments: () => ({
          chooseAttachment: async () => null,
          findAttachment: () => null,
          watchAttachments: () => () => undefined,
        }),
        bringing: () => nothingToBring,
        attaching: () => nothingToBring,
        now: time.now,
        later,
      })
    const end = () => {
      alive = false
    }
    return { disk, store, session, end }
  }

  let process = begin()
  const { id } = valueIn(await process.store.createFrom({ pl: versionOf('Kongres', 'Pierwszy akapit.') }))
  let session = process.session(id)
  await session.open()

  function article(): OpenArticle {
    const state = session.state.get()
    if (state.kind !== 'open') throw new Error(`the article is not open: ${JSON.stringify(state)}`)
    return state.article
  }

  /** Waits for the real disk, not for the clock: a save that is under way has its answer. */
  async function calm(): Promise<void> {
    while (article().saving.state.get().kind === 'saving') await wait(1)
    await process.store.history.list({ article: id })
  }

  async function openAnew(): Promise<Article> {
    session = process.session(id)
    await session.open()
    return article().present()
  }

  return {
    id,
    article,
    present: (): Article => article().present(),
    store: () => process.store,
    disk: () => process.disk,
    async pass(milliseconds: number): Promise<void> {
      await time.pass(milliseconds)
      await calm()
    },
    async flush(): Promise<string> {
      const state = await session.flush()
      return state?.kind ?? 'closed'
    },
    /** Saved, given back, and taken again, by the same process. */
    async reopen(): Promise<Article> {
      await session.flush()
      await session.close()
      return openAnew()
    },
    async close(): Promise<void> {
      await session.flush()
      await session.close()
    },
    openAnew,
    /** Nothing of this process does anything any more; the next one opens the folder. */
    async kill(): Promise<void> {
      process.end()
      article().close()
      await process.disk.bury()
      process = begin()
    },
    /** What a process that was killed while it moved the article has to do first. */
    whereabouts: () =>
      Promise.all(
        [folder, join(root, 'trash')].map(place =>
          nodeFileSystem.stat(join(place, id)).then(
            () => true,
            () => false,
          ),
        ),
      ),
    async remove(): Promise<void> {
      process.end()
      const state = session.state.get()
      if (state.kind === 'open') state.article.close()
      await process.disk.bury()
      await rm(root, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

export type RealDesk = Awaited<ReturnType<typeof realDesk>>
