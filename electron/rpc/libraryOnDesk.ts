import type { Publisher } from '../publishing/publisher.ts'
import type { HandedFile } from '../storage/handedFiles.ts'
import type { Answer, Question } from './contractCalls.ts'

type ArticleCalls = {
  readonly [Call in Exclude<keyof ArticleQuestions, 'list'>]: (
    question: ArticleQuestions[Call],
  ) => Promise<Answer<'articles', Call>>
}
type ArticleQuestions = {
  [Call in 'create' | 'duplicate' | 'open' | 'openCopy' | 'save' | 'close' | 'trash' | 'restore' | 'list']: Question<
    'articles',
    Call
  >
}

/** An open library as the contract needs it. */
export interface OpenLibrary {
  readonly articles: ArticleCalls & { readonly closeWindow: (window: string) => Promise<void> }
  readonly list: (query: Question<'articles', 'list'>) => Promise<Answer<'articles', 'list'>>
  readonly directory: {
    readonly list: () => Answer<'directory', 'list'> | Promise<Answer<'directory', 'list'>>
    readonly add: (record: Question<'directory', 'add'>) => Promise<Answer<'directory', 'add'>>
  }
  readonly organisation: {
    readonly read: () => Answer<'settings', 'organisation'> | Promise<Answer<'settings', 'organisation'>>
    readonly save: (
      organisation: Question<'settings', 'saveOrganisation'>,
    ) => Promise<Answer<'settings', 'saveOrganisation'>>
    readonly addLogo: (logo: { readonly file: HandedFile }) => Promise<Answer<'settings', 'addLogo'>>
    readonly logoRendition: (photo: string) => Promise<string | null>
  }
  readonly photos: {
    readonly add: (photo: { readonly article: string; readonly file: HandedFile }) => Promise<Answer<'photos', 'add'>>
    readonly rendition: (article: string, photo: string, width: 320 | 1024) => Promise<string | null>
  }
  readonly importing: {
    readonly text: (text: {
      readonly file: HandedFile
      readonly language: Question<'importing', 'text'>['language']
    }) => Promise<Answer<'importing', 'text'>>
  }
  readonly publishing: Publisher
  readonly close: () => Promise<void>
}
