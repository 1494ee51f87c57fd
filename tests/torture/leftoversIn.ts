import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { isTemporary } from '../../electron/storage/temporaryName.ts'

/** What lies in a folder, at any depth, under temporary names. */
export const leftoversIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => isTemporary(basename(name)))
