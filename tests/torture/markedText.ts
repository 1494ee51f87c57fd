import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { versionOf } from '../articles/sections.ts'

const sentence = 'Zażółć gęślą jaźń. '

/** A text of so many sentences that carries its mark at both ends, so that one put together from two saves is seen. */
export const markedVersion = (mark: number, sentences: number) =>
  versionOf(`Zapis ${mark}`, `Początek ${mark}. ${sentence.repeat(sentences)}Koniec ${mark}.`)

/** The mark of a text that has one and the same at both ends; `torn` where it has two, null where it has none. */
export function markOf(document: DocumentNode): number | 'torn' | null {
  const words = plainText(document)
  const begins = /Początek (\d+)\./.exec(words)?.[1]
  const ends = /Koniec (\d+)\.\s*$/.exec(words)?.[1]
  if (begins === undefined && ends === undefined) return null
  return begins === ends ? Number(begins) : 'torn'
}
