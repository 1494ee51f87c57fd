import type { GrammaticalCase } from '../declension/grammaticalCases.ts'

type Cases = readonly GrammaticalCase[]

const genitive: Cases = ['genitive']
const instrumental: Cases = ['instrumental']
const dative: Cases = ['dative']

const asking = (cases: Cases, words: string): readonly (readonly [string, Cases])[] =>
  words.split(', ').map(word => [word, cases])

/**
 * The case in which the name of a person stands after these words; where two are thinkable, the usual one of a person first: with
 * somebody rather than out of somebody. Source: the prepositions of Polish school grammars, and the turns of event reports.
 */
export const governing: ReadonlyMap<string, Cases> = new Map([
  ...asking(['instrumental', 'genitive'], 'z, ze'),
  ...asking(instrumental, 'przed, nad, pod, między, pomiędzy, poza, ponad, przede, nade, pode'),
  ...asking(['instrumental', 'accusative'], 'za'),
  ...asking(
    genitive,
    'od, ode, do, dla, u, bez, beze, wśród, spośród, zdaniem, według, wedle, obok, koło, oprócz, prócz, zamiast, wobec, podczas, naprzeciw, naprzeciwko, autorstwa',
  ),
  ...asking(
    genitive,
    'z udziałem, przy udziale, z inicjatywy, ze strony, z rąk, w obecności, w imieniu, w towarzystwie, w ocenie, w opinii, na zaproszenie, na wniosek, na ręce, pod przewodnictwem, pod kierunkiem, pod kierownictwem, za sprawą, za pośrednictwem, za zgodą, przy wsparciu, ze wsparciem',
  ),
  ...asking(dative, 'dzięki, wbrew, przeciw, przeciwko, ku, na przekór'),
  ...asking(['locative', 'accusative'], 'w, we, o'),
  ...asking(['locative'], 'po, przy'),
  ...asking(['accusative'], 'przez'),
  ...asking(['accusative', 'locative'], 'na'),
])
