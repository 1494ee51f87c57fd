import { randomBytes } from 'node:crypto'

/** Shows a file or a folder in the system's own window of files. */
export type ShowPlace = (path: string) => void

/** Paths that a window may have shown, under a word that stands for each; a path itself never reaches a window. */
export function shownPlaces(show: ShowPlace | null) {
  const paths = new Map<string, string>()
  return {
    remember(path: string): string {
      const token = randomBytes(16).toString('base64url')
      paths.set(token, path)
      return token
    },
    /** Whether it could be shown: the word is known, and this host has a window of files. */
    show(token: string): boolean {
      const path = paths.get(token)
      if (path === undefined || show === null) return false
      show(path)
      return true
    },
    showPath(path: string): boolean {
      show?.(path)
      return show !== null
    },
  }
}

export type ShownPlaces = ReturnType<typeof shownPlaces>
