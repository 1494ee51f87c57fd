import type { Article } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import { done, type Result } from '../../shared/result.ts'
import type { StoredProblem } from '../storage/storedFile.ts'
import { type ReadOne, type Rebuilt, rebuilt } from './rebuilt.ts'

/** What a snapshot holds: as it is stored, and as today's Kronika reads it. */
export type KnownState = Rebuilt & { readonly article: Article }

export async function knownState(id: string, read: ReadOne): Promise<Result<KnownState, StoredProblem>> {
  const state = await rebuilt(id, read)
  if (!state.ok) return state
  const content = readArticle(state.value.content)
  return content.ok ? done({ ...state.value, article: content.value.article }) : content
}
