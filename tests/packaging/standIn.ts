import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'

/** As Electron 45 has them: sentinel, version of the format, number of fuses, and each fuse as Electron ships it. */
const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101000011'),
])

/** What electron-builder needs of an Electron for Linux: an executable with fuses, and what lies beside it. */
export async function linuxStandIn(folder: string): Promise<string> {
  await whatLiesBeside(folder)
  const executable = Buffer.concat([Buffer.from('\x7fELF a stand-in, never run\n'), fuseWire, Buffer.from('\n')])
  await writeFile(join(folder, 'electron'), executable, { mode: 0o755 })
  return folder
}

/** For Windows the executable is a real one, if empty: the hash of the archive is written into its resources. */
export async function windowsStandIn(folder: string): Promise<string> {
  await whatLiesBeside(folder)
  const executable = NtExecutable.createEmpty(false, false)
  const resources = NtExecutableResource.from(executable)
  const version = Resource.VersionInfo.createEmpty()
  version.lang = 1033
  version.setFileVersion(45, 4, 1, 0, 1033)
  version.setProductVersion(45, 4, 1, 0, 1033)
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron', OriginalFilename: 'electron.exe' })
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(executable)
  await writeFile(join(folder, 'electron.exe'), Buffer.concat([Buffer.from(executable.generate()), fuseWire]))
  return folder
}

async function whatLiesBeside(folder: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true })
  await mkdir(join(folder, 'resources'))
  await writeFile(join(folder, 'version'), '45.4.1')
  await writeFile(join(folder, 'LICENSE'), 'of Electron')
  await writeFile(join(folder, 'LICENSES.chromium.html'), 'of Chromium')
  for (const language of ['pl', 'en-US', 'en-GB', 'de', 'uk'])
    await writeFile(join(folder, 'locales', `${language}.pak`), language)
}
