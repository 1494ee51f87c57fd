// npm run package [-- --linux | --windows | --mac]: packs Kronika for this machine's system, or for the one named; nothing is published.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Arch, build, Platform } from 'electron-builder'
import { buildIfChanged } from './build.mjs'
import { stage } from './stage.mjs'
import { targets } from './targets.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = join(root, 'out', 'packages')
const platforms = { linux: Platform.LINUX, win32: Platform.WINDOWS, darwin: Platform.MAC }
const platformOf = { '--linux': 'linux', '--windows': 'win32', '--mac': 'darwin' }

/**
 * Stages out/app for a target and packs it. `formats` are electron-builder's; `dir` is the unpacked program alone, in
 * `output`. `electronDist` is a folder with Electron, where it is not to be downloaded.
 */
export async function packageFor(
  targetName,
  { formats = targets[targetName].formats, output = packages, electronDist } = {},
) {
  const { platform, arch } = targets[targetName]
  const staged = join(output, 'staging', targetName)
  stage(targetName, staged)
  return build({
    targets: platforms[platform].createTarget(formats, Arch[arch]),
    projectDir: root,
    publish: 'never',
    config: {
      extends: join(root, 'build', 'electron-builder.yml'),
      directories: { app: staged, output },
      ...(electronDist ? { electronDist } : {}),
    },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2)
  const wrong = asked.find(word => !(word in platformOf))
  if (wrong) throw new Error(`What is ${wrong}? Say --linux, --windows or --mac.`)
  const wanted = asked.length > 0 ? asked.map(word => platformOf[word]) : [process.platform]
  await buildIfChanged()
  for (const [name, { platform }] of Object.entries(targets))
    if (wanted.includes(platform)) for (const file of await packageFor(name)) console.log(file)
}
