import { realpath, stat } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { app } from 'electron'

/** A file that the system asked Kronika to open; `path` stays in main. */
export type AskedDocument =
  | { readonly kind: 'document'; readonly path: string; readonly name: string }
  | { readonly kind: 'not-found' | 'too-large'; readonly name: string }

/** An article with a hundred photos has some 700 MB; more is not a file of ours. */
const largest = 2_000_000_000

/** Whether an argument names a document of Kronika: by its ending, and never an address or an option. */
export const isDocument = (argument: string): boolean =>
  extname(argument).toLowerCase() === '.kronika' &&
  !argument.startsWith('-') &&
  !/^[a-z][a-z0-9+.-]+:\/\//i.test(argument)

/** Judges a path from outside by what really lies there. */
export async function askedDocument(argument: string, cwd: string): Promise<AskedDocument> {
  const name = basename(argument)
  try {
    const path = await realpath(resolve(cwd, argument))
    const facts = await stat(path)
    if (!facts.isFile() || extname(path).toLowerCase() !== '.kronika') return { kind: 'not-found', name }
    return facts.size > largest ? { kind: 'too-large', name } : { kind: 'document', path, name }
  } catch (error) {
    console.warn(`${name} cannot be opened`, error)
    return { kind: 'not-found', name }
  }
}

/** Listens for files from before the window is there (macOS sends them at once); answers how to take what has come and what comes. */
export function receiveDocuments(args: readonly string[], cwd: string) {
  const waiting: Promise<AskedDocument>[] = args.filter(isDocument).map(one => askedDocument(one, cwd))
  let taker: ((document: AskedDocument) => void) | null = null
  const came = (document: Promise<AskedDocument>): void => {
    if (taker) void document.then(taker)
    else waiting.push(document)
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (isDocument(path)) came(askedDocument(path, cwd))
  })
  app.on('second-instance', (_event, argv, from) => {
    for (const one of argv.slice(1).filter(isDocument)) came(askedDocument(one, from))
  })
  return {
    take(take: (document: AskedDocument) => void): void {
      taker = take
      for (const document of waiting.splice(0)) void document.then(take)
    },
  }
}
