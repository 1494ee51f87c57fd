import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { electronPackage, findElectron, hasDisplay, installElectron } from '../../build/resolveElectron.mjs'

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kronika-start-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A distribution as Electron unpacks it: the executable and its version. */
async function distribution(folder: string, version: string | null): Promise<string> {
  await mkdir(folder, { recursive: true })
  const executable = join(folder, 'electron')
  await writeFile(executable, '')
  await chmod(executable, 0o755)
  if (version !== null) await writeFile(join(folder, 'version'), version)
  return executable
}

const linux = { platform: 'linux' }

test('an Electron that npm fetched is used', async () => {
  const folder = await freshFolder()
  const executable = await distribution(join(folder, 'dist'), '45.4.1')
  const ofPackage = { folder, version: '45.4.1' }
  expect(findElectron({ ...linux, env: {}, ofPackage })).toEqual({ executable, warning: null })
})

test('a folder that is named comes first; another patch is told, another major version is none', async () => {
  const folder = await freshFolder()
  const own = await distribution(join(folder, 'dist'), '45.4.1')
  const named = await distribution(join(folder, 'named'), 'v45.1.0')
  await distribution(join(folder, 'old'), '44.0.0')
  const ofPackage = { folder, version: '45.4.1' }
  const found = (name: string) =>
    findElectron({ ...linux, ofPackage, env: { ELECTRON_OVERRIDE_DIST_PATH: join(folder, name) } })
  expect([found('named'), found('old'), found('none')]).toEqual([
    { executable: named, warning: { have: '45.1.0', want: '45.4.1' } },
    { executable: own, warning: null },
    { executable: own, warning: null },
  ])
})

test('a distribution of the system, which may have no version file, is taken', async () => {
  const folder = await freshFolder()
  const executable = await distribution(folder, null)
  expect(findElectron({ ...linux, ofPackage: null, env: { ELECTRON_OVERRIDE_DIST_PATH: folder } })).toEqual({
    executable,
    warning: null,
  })
})

test('a file that may not be run is no Electron', async () => {
  const folder = await freshFolder()
  await chmod(await distribution(join(folder, 'dist'), '45.4.1'), 0o644)
  expect(findElectron({ ...linux, env: {}, ofPackage: { folder, version: '45.4.1' } })).toBeNull()
})

test('looking for Electron never loads it: that would download', () => {
  const resolved: string[] = []
  const found = electronPackage(name => {
    resolved.push(name)
    throw new Error('not installed')
  })
  expect([found, resolved]).toEqual([null, ['electron/package.json']])
})

test('only Linux can be without a screen', () => {
  expect([
    hasDisplay({}, 'linux'),
    hasDisplay({ DISPLAY: ':0' }, 'linux'),
    hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux'),
    hasDisplay({}, 'win32'),
    hasDisplay({}, 'darwin'),
  ]).toEqual([false, true, true, true, true])
})

test('the one attempt to download ends when it takes too long, and says what went wrong otherwise', async () => {
  const folder = await freshFolder()
  const attempt = async (installer: string, patience = 10_000) => {
    await writeFile(join(folder, 'install.js'), installer)
    return installElectron({ folder, version: '45.4.1' }, patience)
  }
  expect([
    await attempt('setInterval(() => undefined, 1000)', 500),
    await attempt('console.error("Error: getaddrinfo ENOTFOUND github.com\\n at x"); process.exit(1)'),
    await attempt('process.exit(3)'),
    await attempt('process.exit(0)'),
  ]).toEqual(['timeout', 'ENOTFOUND github.com', 'exit 3', null])
})
