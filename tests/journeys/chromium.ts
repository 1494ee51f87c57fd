import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Chromium {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Record<string, string>
}

/** Root may not use Chromium's sandbox; the rest keeps it from calling home. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const plainEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/** $CHROMIUM, else an installed Chrome, Chromium or Edge, else the Chromium that comes as an npm package (Linux, x64). */
export async function findChromium(): Promise<Chromium> {
  const known = [process.env.CHROMIUM, ...installed].find(path => path && existsSync(path))
  if (known) return { executablePath: known, args, env: plainEnvironment() }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The journeys need Chrome, Chromium or Edge. Install one, or name it in the environment variable CHROMIUM.',
    )
  }
  const { default: packaged, inflate } = await import('@sparticuz/chromium')
  const executablePath = await packaged.executablePath()
  const folder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
  await inflate(join(folder, 'bin', 'al2023.tar.br'))
  // Its own fonts only where the system has none: its configuration hides the others.
  const fonts = existsSync('/usr/share/fonts') ? {} : { FONTCONFIG_PATH: join(tmpdir(), 'fonts') }
  return {
    executablePath,
    args,
    env: { ...plainEnvironment(), ...fonts, LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib') },
  }
}
