// The licences of everything in a package, in one text: what is bundled, as the bundler recorded it, and what lies beside it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { modulesOf } from './bundledModules.mjs'
import { dictionaryFolders } from './dictionaries.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const rule = '='.repeat(80)

/** @returns {string} for the bundles of these names and the packages in the staged folder */
export function licencesOf(bundles, staged) {
  const electron = join(root, 'node_modules', 'electron')
  const folders = [...bundledFolders(bundles), ...packedFolders(staged), ...dictionaryFolders, electron]
  const packages = new Map(folders.map(packageIn).map(one => [`${one.name} ${one.version}`, one]))
  const sorted = [...packages.keys()].sort()
  const general = ['LGPL-3.0', 'GPL-3.0', 'MPL-2.0'].map(name => section(name, standardText(name)))
  return [
    'Kronika is made with the work of many others. These are their licences; those of Chromium and of what Electron',
    'contains are in LICENSES.chromium.html. LGPL-3.0, GPL-3.0 and MPL-2.0, which some of them name, stand whole at the end.',
    'The Polish spelling dictionary (dictionary-pl) is taken under MPL-2.0; its files are in the program as they were published.',
    '',
    ...sorted.map(title => section(title, packages.get(title).text)),
    ...general,
  ].join('\n')
}

/** The bundler's own few lines in a bundle are Rolldown's or Vite's. */
const ownCode = { rolldown: 'node_modules/rolldown', vite: 'node_modules/vite' }

/** Folders of the packages whose code, styles or fonts are in the bundles. */
function bundledFolders(bundles) {
  const folders = new Set()
  for (const id of bundles.flatMap(bundle => Object.keys(modulesOf(bundle)))) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? ownCode[id.split('/')[0]]
    if (folder) folders.add(join(root, folder))
  }
  return folders
}

/** Folders of all packages under node_modules, also of those within others. */
function packedFolders(folder) {
  const modules = join(folder, 'node_modules')
  if (!existsSync(modules)) return []
  return readdirSync(modules)
    .filter(name => !name.startsWith('.'))
    .flatMap(name => (name.startsWith('@') ? readdirSync(join(modules, name)).map(one => `${name}/${one}`) : [name]))
    .map(name => join(modules, name))
    .flatMap(one => [one, ...packedFolders(one)])
}

function packageIn(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter(file => /^(licen[cs]e|copying|notice|copyrightnotice)/i.test(file))
  const texts = files.map(file => readFileSync(join(folder, file), 'utf8').trim())
  const said = name.startsWith('@img/sharp') ? [readFileSync(join(folder, 'README.md'), 'utf8').trim()] : []
  const text = [...said, ...texts].join('\n\n') || standardFor(name, license, author)
  return { name, version, text: `License: ${license}\n\n${text}` }
}

/** A package that brings no text of its licence has it from here, with the name it gives as its author. */
function standardFor(name, license, author) {
  if (!existsSync(fileOf(license))) throw new Error(`${name} brings no text of its licence (${license})`)
  return `Copyright (c) ${typeof author === 'string' ? author : author.name}\n\n${standardText(license)}`
}

const fileOf = license => join(root, 'build', 'licences', `${license}.txt`)
const standardText = license => readFileSync(fileOf(license), 'utf8').trim()
const section = (title, text) => `${rule}\n${title}\n${rule}\n\n${text.replaceAll('\r\n', '\n')}\n`
