import type { NamedPart } from '../../shared/directory/declension/declineName.ts'

/** One name of the fixture with its forms in the order of the columns. */
export interface NameLine {
  readonly name: string
  readonly of: NamedPart
  readonly forms: readonly string[]
}

/** Reads "m family Gołąb: Gołębia …"; the part may be left out and is then a family name. */
export const nameLines = (fixture: string): readonly NameLine[] =>
  [...fixture.matchAll(/^([mf]) (?:(given|family) )?(\S+): (.*)$/gm)].map(
    ([, gender = '', part = 'family', name = '', forms = '']) => ({
      name,
      of: { gender: gender === 'f' ? 'f' : 'm', part: part === 'given' ? 'given' : 'family' },
      forms: forms.split(' ').map(form => (form === '=' ? name : form)),
    }),
  )

/** Reads "Head/head in the genitive/… + rest" as whole names in the order of the cases. */
export const institutionLines = (fixture: string): readonly (readonly string[])[] =>
  fixture
    .trim()
    .split('\n')
    .map(line => {
      const [heads = '', rest] = line.split(' + ')
      return heads.split('/').map(head => (rest === undefined ? head : `${head} ${rest}`))
    })
