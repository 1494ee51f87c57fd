import { readdirSync, readFileSync, statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { NtExecutable, NtExecutableResource } from 'resedit'
import sharp from 'sharp'
import { afterAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { startImageWorker } from '../../electron/photos/startImageWorker.ts'
import { nodeWorkerProcess } from '../../electron/photos/workerProcess.ts'
import { besideArchive } from '../../electron/window/besideArchive.ts'
import { filesOf, hashIn, hashOfHeader, packagesAmong } from './archive.ts'
import { firstScript } from './firstScript.ts'
import { mainOf } from './packed.ts'

const linux = inject('linux')
const windows = inject('windows')
const both = [linux, windows]
const built = 'out/app/window'

afterAll(() => {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`
  const { script, bytes } = firstScript(built)
  console.log(
    [
      `archive for Linux ${kB(statSync(linux.archive).size)}, for Windows ${kB(statSync(windows.archive).size)}`,
      `script before the first key ${kB(bytes)} gzip (at most 450 kB) in ${script.length} file(s)`,
    ].join('\n'),
  )
})

test('what the window loads before the first key is at most 450 kB of script', () => {
  expect(firstScript(built).bytes).toBeLessThanOrEqual(450_000)
})

test('the package holds the built program, its licences, and nothing it was made from', () => {
  const window = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join('out/app/window', entry.parentPath.slice(built.length), entry.name).replaceAll('\\', '/'))
  const dictionaries = ['pl', 'en'].flatMap(one =>
    ['aff', 'dic', 'licence.txt'].map(kind => `dictionaries/${one}.${kind}`),
  )
  const ours = [...dictionaries, 'LICENCES.txt', 'imageWorker.mjs', 'main.cjs', 'preload.cjs'].map(
    name => `out/app/${name}`,
  )
  for (const { archive } of both) {
    const paths = filesOf(archive).map(({ path }) => path)
    expect(paths.filter(path => !path.startsWith('node_modules/'))).toEqual(['package.json', ...ours, ...window].sort())
    expect(paths.filter(path => /\.(map|tsx?|[cm]ts|cc|h|gyp)$/.test(path))).toEqual([])
  }
})

test('of packages there is sharp with what it needs: as WebAssembly for Linux, natively for Windows', () => {
  const plain = ['@img/colour', 'detect-libc', 'semver', 'sharp']
  expect(both.map(({ archive }) => packagesAmong(filesOf(archive).map(({ path }) => path)))).toEqual([
    ['@emnapi/runtime', ...plain, '@img/sharp-wasm32', 'tslib'].sort(),
    [...plain, '@img/sharp-win32-x64'].sort(),
  ])
})

test('machine code is for the system it is packed for, and lies outside the archive with the image worker', async () => {
  const codeIn = async (unpacked: string) => {
    const names = await readdir(unpacked, { recursive: true })
    const code = names.filter(name => /\.(node|dll|so|dylib|wasm|exe)(\.|$)/.test(name) && !name.endsWith('.js')).sort()
    return Promise.all(code.map(async name => (await readFile(join(unpacked, name))).toString('latin1', 0, 2)))
  }
  expect(await Promise.all(both.map(({ unpacked }) => codeIn(unpacked)))).toEqual([['\0a'], ['MZ', 'MZ', 'MZ']])
  for (const { archive } of both) {
    const inside = filesOf(archive).filter(({ unpacked }) => !unpacked)
    expect(inside.filter(({ path }) => path.startsWith('node_modules/') || path.endsWith('Worker.mjs'))).toEqual([])
  }
})

test('sharp is packed in the version that was tested', async () => {
  const versionIn = async (folder: string) =>
    z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(folder, 'node_modules/sharp/package.json'), 'utf8')))
  const tested = await versionIn('.')
  expect(await Promise.all(both.map(({ extracted }) => versionIn(extracted)))).toEqual([tested, tested])
})

test('every file is in the archive with a checksum, and is what the checksum says', () => {
  for (const { archive } of both) {
    const files = filesOf(archive)
    expect(files.filter(file => hashIn(archive, file) !== file.hash)).toEqual([])
    expect(files.length).toBeGreaterThan(50)
  }
})

test('the executable for Windows knows the checksum of the archive it is to load', async () => {
  const { entries } = NtExecutableResource.from(NtExecutable.from(await readFile(join(windows.app, 'Kronika.exe'))))
  const told = entries
    .filter(({ id }) => id === 'ELECTRONASAR')
    .map(({ bin }) => JSON.parse(Buffer.from(bin).toString()))
  expect(told).toEqual([[{ file: 'resources\\app.asar', alg: 'SHA256', value: hashOfHeader(windows.archive) }]])
})

test('the executables refuse to be plain Node, to be inspected, and to load anything but the checked archive', async () => {
  const [off, on] = Buffer.from('01')
  for (const executable of [join(linux.app, 'kronika'), join(windows.app, 'Kronika.exe')])
    expect(await getCurrentFuseWire(executable)).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableCookieEncryption]: on,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
    })
})

test('Electron speaks Polish and English and brings its own licences', async () => {
  for (const { app } of both) {
    expect((await readdir(join(app, 'locales'))).sort()).toEqual(['en-GB.pak', 'en-US.pak', 'pl.pak'])
    expect(await readdir(app)).toEqual(expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']))
  }
})

test('main of the package loads nothing from node_modules, and the window asks nothing from elsewhere', async () => {
  const asked = [...readFileSync(mainOf(linux), 'utf8').matchAll(/require\("([^"]+)"\)/g)].flatMap(
    found => found[1] ?? [],
  )
  expect(asked.filter(name => name !== 'electron' && !name.startsWith('node:') && !isOfNode(name))).toEqual([])
  expect(readFileSync(join(linux.extracted, built, 'index.html'), 'utf8')).not.toMatch(/https?:/)
})

const isOfNode = (name: string): boolean => createRequire(import.meta.url).resolve.paths(name) === null

test('the packed image worker makes a thumbnail, with sharp as WebAssembly', async () => {
  const photo = join(linux.extracted, 'IMG_4411.jpg')
  await sharp({ create: { width: 1600, height: 1067, channels: 3, background: '#2f79b5' } })
    .jpeg()
    .toFile(photo)
  const to = join(linux.extracted, 'IMG_4411-320.jpg')
  const file = besideArchive(join(linux.archive, 'out', 'app', 'imageWorker.mjs'))
  const worker = startImageWorker({ start: () => nodeWorkerProcess(file) })
  const made = await worker.render({ file: photo, width: 320, to })
  worker.close()
  const { width, height, format } = await sharp(to).metadata()
  expect({ made, thumbnail: { width, height, format } }).toEqual({
    made: { ok: true, value: { width: 1600, height: 1067, damaged: false, written: true } },
    thumbnail: { width: 320, height: 213, format: 'jpeg' },
  })
  const loaded: typeof sharp = createRequire(file)('sharp')
  expect(Object.keys(loaded.versions)).toContain('emscripten')
})
