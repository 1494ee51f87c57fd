import { givenNames } from '../../shared/directory/mentions/givenNames.ts'
import type { Named } from '../../shared/directory/mentions/named.ts'
import { splitName } from '../../shared/directory/splitName.ts'

const list = (text: string): readonly string[] => text.trim().split(/\s+/u)

const ordinary = list(`
  Zając Kowal Wilk Marzec Gołąb Wrona Sikora Lis Baran Kos Sowa Kruk Mazur Kozioł Dudek Szpak Wróbel Kaczor Gąsior Jeleń Łoś Bóbr
  Niedźwiedź Żuk Mucha Komar Pająk Rak Karp Szczupak Śledź Krawczyk Młynarz Bednarz Kołodziej Stolarz Ślusarz Piekarz Rzeźnik
  Owczarz Rybak Myśliwiec Tkacz Garncarz Cieśla Sobota Niedziela Piątek Środa Wtorek Maj Kwiecień Grudzień Styczeń Lato Zima
  Wiosna Mróz Deszcz Wiatr Grzyb Dąb Sosna Jawor Kalina Malina Jagoda Róża Kwiat Ziarno Pszenica Kapusta Cebula Groch Pietruszka
  Chmiel Bieda Chudy Gruby Mały Biały Czarny Król Książę Hetman Żak Pan Gość Skiba Młot Topór Siekiera Gwóźdź Igła Szydło
`)
const made = list(`
  Adamczewski Bagiński Borowiecki Brzozowiak Buczkowski Cegielski Chmielnicki Czarnota Dąbrowiecki Dębowiak Drozdowicz Dziedzic
  Falkiewicz Frąckowiak Gawlikowski Gierałt Głogowski Grabowiecki Grochulski Hałas Iwanicki Jabłonowski Janiszewicz Jędrzejak
  Kaczmarowski Kalinowicz Karpowiak Klimczak Kłosowicz Kosmalski Kotlarek Krupiński Kuczyński Kwaśniak Leśniewicz Lipowski
  Łaszczyk Łukomski Majcherek Maliszewicz Mikulski Mrozowicki Muszyński Niemczyk Nowicki Olszewicz Orłowiak Osiński Pachołek
  Paluszkiewicz Pawelec Pietrusiak Podgórniak Przybysz Pustelnik Radziszewski Rogowicz Rudnicki Rutkowiak Sadowiński Sawicki
  Skowronek Słowikowski Sokołowicz Stachowiak Strzelczyk Suchodolski Szafrański Szczepaniak Szymczak Ślązak Świderek Tarnowicz
  Tomczyk Trzebiatowski Turkowiak Urbańczyk Wasilewicz Wieczorek Wilczyński Witczak Wojtasik Wolniewicz Wysocki Zalewicz Zawadzki
  Zielonka Żelazny Żurowski Kucharczyk Balcerowiak Hofman Schmidt Wagner Keller Vogel Duval Novák Kovács Rossi Moreau Petrenko
`)
const adjectives = list(
  'Dolnośląski Opolski Kujawski Kaszubski Mazurski Bieszczadzki Tatrzański Beskidzki Wielkopolski Świętokrzyski Kielecki Radomski Legnicki',
)
const heads = list('Klaster Instytut Związek Bank Park Ośrodek Urząd')
const feminine = list('Agencja Izba Fundacja Akademia Rada Spółka Strefa')
const subjects = [
  'Energii Odnawialnej',
  'Budownictwa',
  'Rzemiosła',
  'Nowych Technologii',
  'Rolnictwa i Leśnictwa',
  'Wspierania Przedsiębiorczości',
  'Transportu i Logistyki',
  'Innowacji',
  'Turystyki',
  'Ochrony Środowiska',
  'Współpracy Gospodarczej',
  'Badań nad Żywnością',
]
const towns = [
  'w Pile',
  'w Kielcach',
  'w Radomiu',
  'w Legnicy',
  'w Elblągu',
  'w Koninie',
  'w Tarnowie',
  'w Ostrołęce',
  '',
]

/** The same numbers on every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const ofWoman = (family: string): string =>
  /[sc]ki$|dzki$/u.test(family)
    ? `${family.slice(0, -1)}a`
    : /[^aeiouyó]y$/u.test(family)
      ? `${family.slice(0, -1)}a`
      : family

const noForms = { namesEn: [], aliases: [], cases: [], extraForms: [], forbiddenForms: [], title: '' }

/** 1 400 people, 300 of them or more with ordinary words for family names, and 600 institutions; none of those in `known`, and nobody of their family names. */
export function distractors(known: readonly Named[], seed = 6): readonly Named[] {
  const next = numbers(seed)
  const pick = <T>(from: readonly [T, ...T[]] | readonly T[]): T => {
    const one = from[next(from.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  const families = new Set(
    known.filter(({ kind }) => kind === 'person').flatMap(({ names }) => names.map(name => splitName(name).family)),
  )
  const taken = new Set(known.flatMap(({ names, short, aliases }) => [...names, ...short, ...aliases]))
  const made_: Named[] = []
  while (made_.length < 1_400) {
    const gender = pick(['f', 'm'] as const)
    const base = pick(made_.length % 4 === 0 ? ordinary : made)
    const family = gender === 'f' ? ofWoman(base) : base
    const name = `${pick(givenNames[gender])} ${family}`
    if (families.has(family) || families.has(base) || taken.has(name)) continue
    taken.add(name)
    made_.push({ ...noForms, id: `d${made_.length}`, kind: 'person', names: [name], short: [], gender })
  }
  while (made_.length < 2_000) {
    const isFeminine = next(2) === 0
    const adjective = pick(adjectives)
    const head = isFeminine ? `${adjective.slice(0, -1)}a ${pick(feminine)}` : `${adjective} ${pick(heads)}`
    const name = `${head} ${pick(subjects)} ${pick(towns)}`.trim()
    const letters = (name.match(/\p{Lu}/gu) ?? []).join('')
    if (taken.has(name) || taken.has(letters)) continue
    taken.add(name)
    made_.push({
      ...noForms,
      id: `d${made_.length}`,
      kind: 'institution',
      names: [name],
      short: [letters],
      gender: null,
    })
  }
  return made_
}
