import { implement, ORPCError } from '@orpc/server'
import { contract } from '../../shared/contract.ts'
import type { LibraryAtDesk } from '../library/libraryAtDesk.ts'
import type { HandedFile } from '../storage/handedFiles.ts'
import type { Desk } from './desk.ts'

const os = implement(contract)

/** The contract, one line a call: what a window may ask leads to the feature that answers it. */
export function routerOn(desk: Desk) {
  /** A call that needs the library while it is closed is answered with an error of its own; `library.status` says why. */
  function library(): LibraryAtDesk {
    const open = desk.library()
    if (!open) throw new ORPCError('LIBRARY_CLOSED', { status: 503 })
    return open
  }

  /** Gives a handed file to a feature once, and lets go of it afterwards whatever came of it. */
  async function withFile<Answer>(token: string, use: (file: HandedFile) => Promise<Answer>): Promise<Answer> {
    const file = desk.handedFiles.take(token)
    if (!file) throw new ORPCError('FILE_NOT_HANDED', { status: 410 })
    try {
      return await use(file)
    } finally {
      await file.release()
    }
  }

  return os.router({
    library: {
      status: os.library.status.handler(() => desk.status()),
      retry: os.library.retry.handler(() => desk.retry()),
      takeOver: os.library.takeOver.handler(() => desk.takeOver()),
      openCopy: os.library.openCopy.handler(() => desk.openCopy()),
      recovery: os.library.recovery.handler(({ input }) => library().recovery.atStart(input)),
      recoverySeen: os.library.recoverySeen.handler(() => {
        library().recovery.seen()
        return null
      }),
      showFolder: os.library.showFolder.handler(() => desk.showFolder()),
      chooseFolder: os.library.chooseFolder.handler(() => desk.chooseFolder()),
      verify: os.library.verify.handler(({ input, signal }) =>
        library().verify({
          deep: input.deep,
          onProgress: (done, total) => desk.events.publish({ kind: 'progress', job: input.job, done, total }),
          ...(signal && { signal }),
        }),
      ),
      mend: os.library.mend.handler(({ input }) => library().mend(input)),
    },
    settings: {
      personal: os.settings.personal.handler(() => desk.personalSettings.read()),
      savePersonal: os.settings.savePersonal.handler(({ input }) => desk.personalSettings.save(input)),
      organisation: os.settings.organisation.handler(() => library().organisation.read()),
      saveOrganisation: os.settings.saveOrganisation.handler(({ input }) => library().organisation.save(input)),
      addLogo: os.settings.addLogo.handler(({ input }) =>
        withFile(input.token, file => library().organisation.addLogo({ file })),
      ),
    },
    articles: {
      list: os.articles.list.handler(({ input }) => library().list(input)),
      create: os.articles.create.handler(({ input }) => library().articles.create(input)),
      duplicate: os.articles.duplicate.handler(({ input }) => library().articles.duplicate(input)),
      open: os.articles.open.handler(({ input }) => library().articles.open(input)),
      openCopy: os.articles.openCopy.handler(({ input }) => library().articles.openCopy(input)),
      damaged: os.articles.damaged.handler(({ input }) => library().articles.damaged(input)),
      caret: os.articles.caret.handler(({ input }) => library().recovery.caretIn(input.id)),
      recovered: os.articles.recovered.handler(({ input }) => library().recovery.wordsOf(input.id)),
      waitingRescues: os.articles.waitingRescues.handler(() => library().articles.waitingRescues()),
      createFromRescue: os.articles.createFromRescue.handler(({ input }) => library().articles.createFromRescue(input)),
      recoveredSeen: os.articles.recoveredSeen.handler(({ input }) => {
        library().recovery.wordsSeen(input.id)
        return null
      }),
      save: os.articles.save.handler(({ input }) => library().articles.save(input)),
      close: os.articles.close.handler(({ input }) => library().articles.close(input)),
      trash: os.articles.trash.handler(({ input }) => library().articles.trash(input)),
      restore: os.articles.restore.handler(({ input }) => library().articles.restore(input)),
    },
    history: {
      list: os.history.list.handler(({ input }) => library().articles.history.list(input)),
      open: os.history.open.handler(({ input }) => library().articles.history.open(input)),
      lost: os.history.lost.handler(({ input }) => library().articles.history.lost(input)),
      name: os.history.name.handler(({ input }) => library().articles.history.name(input)),
      rename: os.history.rename.handler(({ input }) => library().articles.history.rename(input)),
      mark: os.history.mark.handler(({ input }) => library().articles.history.mark(input)),
    },
    directory: {
      list: os.directory.list.handler(() => library().directory.list()),
      add: os.directory.add.handler(({ input }) => library().directory.add(input)),
      update: os.directory.update.handler(({ input }) => library().directory.update(input)),
      apply: os.directory.apply.handler(({ input }) => library().directory.apply(input)),
      remove: os.directory.remove.handler(({ input }) => library().directory.remove(input)),
      restore: os.directory.restore.handler(({ input }) => library().directory.restore(input)),
      merge: os.directory.merge.handler(({ input }) => library().directory.merge(input)),
      unmerge: os.directory.unmerge.handler(({ input }) => library().directory.unmerge(input)),
      references: os.directory.references.handler(({ input, signal }) =>
        library().references.to(input.id, signal ?? AbortSignal.any([])),
      ),
      heldByHistory: os.directory.heldByHistory.handler(({ input, signal }) =>
        library().references.inHistory(input.id, signal ?? AbortSignal.any([])),
      ),
    },
    trash: {
      list: os.trash.list.handler(({ input }) => library().trash.list(input)),
      remove: os.trash.remove.handler(({ input, signal }) =>
        library().trash.remove({
          items: input.items,
          signal: signal ?? AbortSignal.any([]),
          progress: (done, total) => desk.events.publish({ kind: 'progress', job: input.job, done, total }),
        }),
      ),
    },
    photos: {
      add: os.photos.add.handler(({ input }) =>
        withFile(input.token, file => library().photos.add({ article: input.article, file })),
      ),
    },
    attachments: {
      add: os.attachments.add.handler(({ input }) =>
        withFile(input.token, file => library().attachments.add({ article: input.article, file })),
      ),
    },
    importing: {
      text: os.importing.text.handler(({ input }) =>
        withFile(input.token, file => library().importing.text({ file, language: input.language })),
      ),
    },
    publishing: {
      showInFolder: os.publishing.showInFolder.handler(({ input }) => desk.showPackage(input.token)),
      exportPackage: os.publishing.exportPackage.handler(({ input, signal }) =>
        desk.packing(library().publishing, input.id, signal ?? AbortSignal.any([]), (done, total) =>
          desk.events.publish({ kind: 'progress', job: input.job, done, total }),
        ),
      ),
    },
    events: {
      flushed: os.events.flushed.handler(({ input }) => {
        desk.events.flushed(input.window)
        return null
      }),
      subscribe: os.events.subscribe.handler(({ input, signal }) => desk.events.subscribe(input.window, signal)),
    },
  })
}

export type Router = ReturnType<typeof routerOn>
