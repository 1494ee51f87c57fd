import { parse } from 'node:path'

/**
 * What programs that keep a folder in step put between a file's name and its ending when two computers changed it. The group, where
 * there is one, tells whose copy it is: a computer, a person, a device.
 */
const manners: readonly RegExp[] = [
  // Syncthing: article.sync-conflict-20261124-101500-ABCDEFG.json
  /^\.sync-conflict-\d{8}-\d{6}(?:-(?<whose>[A-Z0-9]{7}))?$/,
  // Dropbox: article (Jan's conflicted copy 2026-11-24).json, article (Jan's conflicted copy 2026-11-24 (1)).json
  /^ \((?:(?<whose>.+?)['’]s )?(?:case |selective sync )?conflict(?:ed copy)?(?: .+)?\)$/i,
  // Dropbox in Polish, in the order of the words of either of its versions
  /^ \((?:(?<whose>.+?) [-–—] )?kopia powodująca konflikt(?: (?:użytkownika )?(?<owner>(?!\d{4}-).+?))?(?: \d{4}-\d{2}-\d{2}.*)?\)$/i,
  // Nextcloud and ownCloud: article_conflict-20261124-101500.json
  /^_conflict-\d{8}-\d{6}$/,
  // Seafile: article (SFConflict ewa@narew.example 2026-11-24-10-15-00).json
  /^ \(SFConflict (?<whose>\S+) [\d-]+\)$/,
  // Resilio: article.Conflict.json
  /^\.Conflict\d*$/,
  // Google Drive: article (1).json; iCloud: article 2.json
  /^ (?:\(\d{1,3}\)|\d{1,3})$/,
  // OneDrive: article-LAPTOP-7Q2.json, article-Komputer Ewy-2.json
  /^-(?<whose>[\p{L}\p{N}](?:[\p{L}\p{N} _'’-]{0,61}[\p{L}\p{N}])?)$/u,
]

/**
 * Whose copy of `original` a file is that a syncing program left beside it: a name, or an empty text where the file's name does not
 * tell; null for every other file. Kronika's own names beside a file (`article.good.json`, `article.damaged-….json`) are none.
 */
export function conflictCopyOf(original: string, name: string): string | null {
  const { name: stem, ext } = parse(original)
  // Some systems give accents apart from their letters.
  const composed = name.normalize('NFC')
  if (!composed.startsWith(stem) || !composed.endsWith(ext) || composed.length <= original.length) return null
  const between = composed.slice(stem.length, composed.length - ext.length)
  for (const manner of manners) {
    const found = manner.exec(between)
    if (found) return (found.groups?.whose ?? found.groups?.owner ?? '').trim()
  }
  return null
}
