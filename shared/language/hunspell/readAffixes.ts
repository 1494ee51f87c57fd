import type { Affix, Affixes, SameStrip } from './affixes.ts'
import { condition } from './condition.ts'

/**
 * Reads the text of an .aff file: PFX, SFX, ICONV, ONLYINCOMPOUND and COMPOUNDRULE with flags of one character.
 * The other lines of hunspell(5) either serve suggestions only or stand in neither of our dictionaries.
 */
export function readAffixes(aff: string): Affixes {
  const prefixes: Affix[] = []
  const suffixes = new Map<string, Affix[]>()
  const suffixesOfFlag = new Map<string, Affix[]>()
  const crossing = new Set<string>()
  const compoundRules: string[] = []
  const readAs: (readonly [string, string])[] = []
  let onlyInCompound = ''
  for (const line of aff.split(/\r?\n/)) {
    const [word = '', second = '', third = '', fourth = '', fifth = ''] = line.split(/\s+/)
    if (word === 'ONLYINCOMPOUND') onlyInCompound = second
    if (word === 'COMPOUNDRULE' && !/^\d+$/.test(second)) compoundRules.push(second)
    if (word === 'ICONV' && third !== '') readAs.push([second, third])
    if (word !== 'PFX' && word !== 'SFX') continue
    // The head of a class, "SFX M Y 129", against a line of it, "SFX M 0 owi .".
    if ((third === 'Y' || third === 'N') && fifth === '') {
      if (third === 'Y') crossing.add(`${word} ${second}`)
      continue
    }
    const affix: Affix = {
      flag: second,
      strip: third === '0' ? '' : third,
      add: fourth === '0' ? '' : fourth,
      fits: condition(fifth, word === 'SFX' ? 'suffix' : 'prefix'),
      crosses: crossing.has(`${word} ${second}`),
    }
    if (word === 'PFX') prefixes.push(affix)
    else {
      addTo(suffixes, affix.add, affix)
      addTo(suffixesOfFlag, affix.flag, affix)
    }
  }
  const longest = Math.max(0, ...[...suffixes.keys()].map(ending => ending.length))
  const byStrip = new Map([...suffixes].map(([ending, same]) => [ending, sameStrips(same)]))
  return { prefixes, suffixes: byStrip, suffixesOfFlag, longest, onlyInCompound, compoundRules, readAs }
}

function sameStrips(suffixes: readonly Affix[]): readonly SameStrip[] {
  const byStrip = new Map<string, Affix[]>()
  for (const suffix of suffixes) addTo(byStrip, suffix.strip, suffix)
  return [...byStrip].map(([strip, same]) => ({ strip, suffixes: same }))
}

function addTo(map: Map<string, Affix[]>, key: string, affix: Affix): void {
  const there = map.get(key)
  if (there) there.push(affix)
  else map.set(key, [affix])
}
