import { oc } from '@orpc/contract'
import { z } from 'zod'
import { article, articleId, articleState, sections } from '../articles/articleShape.ts'
import { caret } from '../articles/caret.ts'
import { templates } from '../articles/templateNames.ts'
import { snapshotId } from '../history/snapshot.ts'
import { articleSummary } from '../library/articleSummary.ts'
import { damagedArticle } from './damaged.ts'
import { recoveredWords, waitingRescue } from './recovery.ts'
import { result, windowId } from './results.ts'
import { storageTrouble } from './storageTrouble.ts'

const missing = z.object({ kind: z.literal('missing'), id: z.string() })
const openElsewhere = z.object({ kind: z.literal('open-elsewhere'), id: z.string(), since: z.iso.datetime() })

const articleNewer = z.object({
  kind: z.literal('newer'),
  id: z.string(),
  title: z.string(),
  shape: z.number().int(),
})

/** A stored article that cannot be opened as it is; `copyFrom` is when its last good copy was written, or null. */
export const articleProblem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('damaged'), id: z.string(), title: z.string(), copyFrom: z.iso.datetime().nullable() }),
  articleNewer,
])
export type ArticleProblem = Readonly<z.infer<typeof articleProblem>>

const openRefusal = z.union([missing, openElsewhere, articleProblem, storageTrouble])
export type OpenRefusal = Readonly<z.infer<typeof openRefusal>>

const saveRefusal = z.union([
  missing,
  articleNewer,
  z.object({ kind: z.literal('stale'), revision: z.number().int() }),
  z.object({ kind: z.literal('not-open'), id: z.string() }),
  z.object({ kind: z.literal('invalid'), section: z.enum(['pl', 'en', 'gallery', 'details']), why: z.string() }),
  storageTrouble,
])
export type SaveRefusal = Readonly<z.infer<typeof saveRefusal>>

/** `taken`: where it would go there is already an article of this id, which a syncing program brought back. */
const taken = z.object({ kind: z.literal('taken'), id: z.string() })

const moveRefusal = z.union([missing, openElsewhere, taken, storageTrouble])
export type MoveRefusal = Readonly<z.infer<typeof moveRefusal>>

const saved = z.object({ revision: z.number().int(), savedAt: z.iso.datetime() })
export type Saved = Readonly<z.infer<typeof saved>>

const listQuery = z.object({
  place: z.enum(['library', 'trash']),
  /** Words of title and text, in any order, with or without diacritics; empty finds all. */
  text: z.string().max(500),
  state: articleState.nullable(),
  /** Year of the event, or of the last change where there is no event day. */
  year: z.number().int().nullable(),
})
export type ListQuery = Readonly<z.infer<typeof listQuery>>

const listed = z.object({
  /** Newest event (or change) first. */
  rows: z.array(articleSummary),
  years: z.array(z.number().int()),
  counts: z.object({ library: z.number().int(), trash: z.number().int() }),
  problems: z.array(articleProblem),
})
export type Listed = Readonly<z.infer<typeof listed>>

export const articlesContract = {
  list: oc.input(listQuery).output(listed),
  create: oc
    .input(z.object({ template: z.enum(templates) }))
    .output(result(z.object({ id: articleId }), storageTrouble)),
  duplicate: oc
    .input(z.object({ id: articleId }))
    .output(result(z.object({ id: articleId }), z.union([missing, articleProblem, storageTrouble]))),
  /** Opens for writing; the article is held by this window until `close` or until its event stream ends. */
  open: oc.input(z.object({ id: articleId, window: windowId })).output(result(article, openRefusal)),
  /** Puts the last good copy, or a snapshot, in the place of a damaged file, which is kept beside it. */
  openCopy: oc
    .input(z.object({ id: articleId, window: windowId, snapshot: snapshotId.optional() }))
    .output(result(article, openRefusal)),
  /** What is left of an article that cannot be read, to choose from; null for one that can. */
  damaged: oc.input(z.object({ id: articleId })).output(damagedArticle.nullable()),
  /** Where somebody wrote in it last, before this window was loaded anew or Kronika ended without a word. */
  caret: oc.input(z.object({ id: articleId })).output(caret.nullable()),
  /** Words that came back when it was opened, until the person has seen that. */
  recovered: oc.input(z.object({ id: articleId })).output(z.array(recoveredWords)),
  /** Of articles that are open in no window. */
  waitingRescues: oc.output(z.array(waitingRescue)),
  /** Makes a new article of the words that wait for one that is nowhere any more. */
  createFromRescue: oc
    .input(z.object({ article: articleId }))
    .output(result(z.object({ id: articleId }), z.union([missing, storageTrouble]))),
  recoveredSeen: oc.input(z.object({ id: articleId })).output(z.null()),
  save: oc
    .input(
      z.object({
        id: articleId,
        window: windowId,
        baseRevision: z.number().int().nonnegative(),
        ...sections.shape,
        /** Where somebody writes; not part of the article. */
        caret: caret.optional(),
      }),
    )
    .output(result(saved, saveRefusal)),
  close: oc.input(z.object({ id: articleId, window: windowId })).output(z.null()),
  trash: oc.input(z.object({ id: articleId, window: windowId })).output(result(z.null(), moveRefusal)),
  restore: oc.input(z.object({ id: articleId })).output(result(z.null(), moveRefusal)),
}
