import type { Affix, Affixes } from './affixes.ts'
import type { Headwords } from './readHeadwords.ts'

/** The headwords that give exactly this form: by itself, with a suffix, a prefix, or both. A headword may come twice. */
export function* headwordsOf(word: string, headwords: Headwords, affixes: Affixes): Generator<string> {
  const flags = headwords.get(word)
  if (flags !== undefined && standsAlone(flags, affixes)) yield word
  yield* withSuffix(word, null, headwords, affixes)
  for (const prefix of affixes.prefixes) {
    if (!word.startsWith(prefix.add) || word.length === prefix.add.length) continue
    const rest = prefix.strip + word.slice(prefix.add.length)
    if (!prefix.fits(rest)) continue
    if (headwords.get(rest)?.includes(prefix.flag)) yield rest
    if (prefix.crosses) yield* withSuffix(rest, prefix, headwords, affixes)
  }
}

function* withSuffix(word: string, prefix: Affix | null, headwords: Headwords, affixes: Affixes): Generator<string> {
  for (let length = Math.min(affixes.longest, word.length - 1); length >= 0; length -= 1) {
    const kept = word.length - length
    const endings = affixes.suffixes.get(word.slice(kept))
    if (!endings) continue
    const base = word.slice(0, kept)
    for (const { strip, suffixes } of endings) {
      const headword = base + strip
      const flags = headwords.get(headword)
      if (flags === undefined) continue
      for (const suffix of suffixes) if (takes(flags, suffix, prefix) && suffix.fits(headword)) yield headword
    }
  }
}

const takes = (flags: string, suffix: Affix, prefix: Affix | null): boolean =>
  flags.includes(suffix.flag) &&
  (prefix === null ||
    (suffix.crosses &&
      flags.split(' ').some(homonym => homonym.includes(suffix.flag) && homonym.includes(prefix.flag))))

const standsAlone = (flags: string, { onlyInCompound }: Affixes): boolean =>
  onlyInCompound === '' || flags.split(' ').some(homonym => !homonym.includes(onlyInCompound))
