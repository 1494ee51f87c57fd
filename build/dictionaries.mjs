// The spelling dictionaries that lie beside the program: the files of their packages as they are, under the names that
// Kronika asks for, each with the licence it came with. MPL-2.0, under which the Polish one is taken, asks for both.
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const modules = fileURLToPath(new URL('../node_modules', import.meta.url))

const packages = { pl: 'dictionary-pl', en: 'dictionary-en-gb' }

/** Folders of the packages that the dictionaries are from. */
export const dictionaryFolders = Object.values(packages).map(name => join(modules, name))

/** Puts the dictionaries into the folder of the built program. */
export function copyDictionaries(app) {
  const folder = join(app, 'dictionaries')
  mkdirSync(folder, { recursive: true })
  for (const [language, name] of Object.entries(packages)) {
    copyFileSync(join(modules, name, 'index.aff'), join(folder, `${language}.aff`))
    copyFileSync(join(modules, name, 'index.dic'), join(folder, `${language}.dic`))
    copyFileSync(join(modules, name, 'license'), join(folder, `${language}.licence.txt`))
  }
}
