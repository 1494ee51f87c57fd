import { randomBytes } from 'node:crypto'

/** A file that the user handed over: dropped, chosen or uploaded. The window never learns its path. */
export interface HandedFile {
  readonly path: string
  /** The name the user knows it by; for messages, never used as a path. */
  readonly name: string
  readonly bytes: number
  /** Called once when the file is no longer needed: removes a spooled upload, leaves a user's own file alone. */
  readonly release: () => Promise<void>
}

/** Gives each handed file a word that works once. */
export function handedFiles() {
  const waiting = new Map<string, HandedFile>()
  return {
    put(file: HandedFile): string {
      const token = randomBytes(24).toString('base64url')
      waiting.set(token, file)
      return token
    },
    take(token: string): HandedFile | null {
      const file = waiting.get(token) ?? null
      waiting.delete(token)
      return file
    },
    /** Files nobody asked for, at the end of the run. */
    async releaseAll(): Promise<void> {
      await Promise.all([...waiting.values()].map(file => file.release()))
      waiting.clear()
    },
  }
}

export type HandedFiles = ReturnType<typeof handedFiles>
