import { readFileSync } from 'node:fs'
import { people } from './people.ts'

export interface LabelledForm {
  readonly before: string
  readonly who: string
  /** The first rows that are right: with the office and by the name alone; empty where none is offered. */
  readonly withOffice: string
  readonly alone: string
}

/** The labelled forms of both files, in their order. */
export const labelledForms: readonly LabelledForm[] = ['labelled.tsv', 'labelledAgain.tsv']
  .flatMap(name => readFileSync(new URL(name, import.meta.url), 'utf8').split('\n'))
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => {
    const [before = '', who = '', withOffice = '', alone = ''] = line.split('\t')
    if (!(who in people)) throw new Error(`nobody is called ${who}`)
    return { before, who, withOffice, alone }
  })
