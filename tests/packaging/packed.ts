import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll } from '@electron/asar'
import { packageFor } from '../../build/package.mjs'
import { linuxStandIn, windowsStandIn } from './standIn.ts'

/** Kronika packed for a system, on a stand-in for its Electron. `app` is the unpacked program. */
export interface Packed {
  readonly app: string
  readonly archive: string
  readonly unpacked: string
  /** The archive and what lies beside it, as the folder that the program sees. */
  readonly extracted: string
  /** All of it lies in here; `removePacked` takes it away. */
  readonly folder: string
}

/** Packs out/app as it is built; takes some ten seconds and nothing from the network but what npm has to fetch. */
export async function packed(target: 'linux-x64' | 'win32-x64'): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'kronika-packaging-'))
  const standIn = target === 'linux-x64' ? linuxStandIn : windowsStandIn
  const output = join(folder, 'packages')
  const electronDist = await standIn(join(folder, 'electron'))
  await packageFor(target, { formats: ['dir'], output, electronDist })
  const app = join(output, target === 'linux-x64' ? 'linux-unpacked' : 'win-unpacked')
  const archive = join(app, 'resources', 'app.asar')
  const extracted = join(folder, 'extracted')
  extractAll(archive, extracted)
  return { app, archive, unpacked: `${archive}.unpacked`, extracted, folder }
}

export const removePacked = ({ folder }: Packed): Promise<void> => rm(folder, { recursive: true, force: true })

/** The built main of an extracted tree: what a run of the packaged program starts from. */
export const mainOf = ({ extracted }: Packed): string => join(extracted, 'out', 'app', 'main.cjs')
