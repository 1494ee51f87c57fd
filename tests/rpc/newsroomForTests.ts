import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClientContext, type ClientLink, createORPCClient } from '@orpc/client'
import { onTestFinished } from 'vitest'
import { personFolders } from '../../electron/library/personFolders.ts'
import { nodeWorkerProcess } from '../../electron/photos/workerProcess.ts'
import type { Desk } from '../../electron/rpc/desk.ts'
import { openDesk } from '../../electron/rpc/openDesk.ts'
import type { Packing } from '../../electron/rpc/packing.ts'
import { shownPlaces } from '../../electron/rpc/shownPlaces.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Newsroom } from '../../shared/contract.ts'

const imageWorker = join(import.meta.dirname, '../../electron/photos/imageWorker.ts')

/** One window of a newsroom, reached over the transport that is tested. */
export interface TestWindow {
  readonly newsroom: Newsroom
  /** Hands a file over as a user who drops it on the window. */
  readonly handOver: (file: File) => Promise<string>
  /** Ends the connection from main's side, as when main dies. */
  readonly hangUp: () => Promise<void>
}

/** How a transport connects one more window to a desk. */
export type Connect = (desk: Desk) => Promise<TestWindow>

/** A folder of a person with nothing in it yet, gone when the test ends. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kronika-newsroom-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The real desk of a person whose home is `home`, on a library in it. */
export async function deskIn(
  home: string,
  packing: Packing,
  fs: FileSystem = nodeFileSystem,
  places = shownPlaces(null),
): Promise<Desk> {
  const desk = await openDesk({
    fs,
    folders: personFolders('linux', {}, home),
    library: join(home, 'Biblioteka'),
    startWorker: () => nodeWorkerProcess(imageWorker),
    askForFolder: null,
    packing,
    places,
    settingsSaved: () => undefined,
  })
  onTestFinished(() => desk.close())
  return desk
}

/** A client that also notes every answer and refusal it gets. */
export function noting(link: ClientLink<ClientContext>, answers: unknown[]): Newsroom {
  return createORPCClient({
    async call(path, input, options) {
      try {
        const answer = await link.call(path, input, options)
        answers.push(answer)
        return answer
      } catch (error) {
        answers.push(error)
        throw error
      }
    },
  })
}
