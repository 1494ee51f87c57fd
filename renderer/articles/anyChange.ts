import type { OpenArticle } from './openArticle.ts'

/** Calls after every change of the texts, the gallery or the details. */
export const anyChange = ({ anyEdit, gallery, details }: Pick<OpenArticle, 'anyEdit' | 'gallery' | 'details'>) => ({
  subscribe(reader: () => void): () => void {
    const stops = [anyEdit, gallery, details].map(one => one.subscribe(reader))
    return () => {
      for (const stop of stops) stop()
    }
  },
})
