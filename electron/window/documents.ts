import { realpath, stat } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app } from 'electron'

/** A file that the system asked Kronika to open; `path` stays in main. */
export type AskedDocument =
  | { readonly kind: 'document'; readonly path: string; readonly name: string }
  | { readonly kind: 'not-found' | 'too-large'; readonly name: string }

/** An article with a hundred photos has some 700 MB; more is not a file of ours. */
const largest = 2_000_000_000

/** Linux hands over the address of a file of this computer where other systems give its path. Any other address is none. */
function localPath(argument: string): string | null {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(argument)) return argument
  const url = URL.parse(argument)
  if (url?.protocol !== 'file:' || url.host !== '') return null
  try {
    return fileURLToPath(url)
  } catch {
    // An escaped slash, or an address without a drive on Windows: no path of any file.
    return null
  }
}

/** The path of a document that an argument names, by its ending; null for an option and everything else. */
export function documentNamed(argument: string): string | null {
  const path = argument.startsWith('-') ? null : localPath(argument)
  return path !== null && extname(path).toLowerCase() === '.kronika' ? path : null
}

const documentsIn = (args: readonly string[]): string[] => args.flatMap(one => documentNamed(one) ?? [])

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
  const waiting: Promise<AskedDocument>[] = documentsIn(args).map(one => askedDocument(one, cwd))
  let taker: ((document: AskedDocument) => void) | null = null
  const came = (document: Promise<AskedDocument>): void => {
    if (taker) void document.then(taker)
    else waiting.push(document)
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    for (const one of documentsIn([path])) came(askedDocument(one, cwd))
  })
  app.on('second-instance', (_event, argv, from) => {
    for (const one of documentsIn(argv.slice(1))) came(askedDocument(one, from))
  })
  return {
    take(take: (document: AskedDocument) => void): void {
      taker = take
      for (const document of waiting.splice(0)) void document.then(take)
    },
  }
}
