import { z } from 'zod'
import { documentShape } from '../../shared/document/documentShape.ts'
import { paragraphsOf } from '../../shared/document/paragraphsOf.ts'
import { parseJson } from '../storage/storedFile.ts'
import { decodeDamaged } from './decodeDamaged.ts'
import type { SalvagedTexts } from './salvagedTexts.ts'
import { salvageScan } from './salvageScan.ts'

const text = z.looseObject({ document: documentShape })
const whole = z.looseObject({ pl: text, en: text })

/**
 * The words that can still be read from the file of an article that cannot be opened, whatever happened to it: cut off, filled with
 * zeros, single bytes changed, stored again in another encoding. Null where there is none. Never throws.
 */
export function salvage(bytes: Uint8Array): SalvagedTexts | null {
  const json = parseJson(bytes)
  const parsed = whole.safeParse(json.ok ? json.value : null)
  const byMarks = salvageScan(decodeDamaged(bytes))
  // JSON that is whole tells what belongs together, unless a name in it is damaged.
  const byShape = parsed.success
    ? { pl: paragraphsOf(parsed.data.pl.document), en: paragraphsOf(parsed.data.en.document) }
    : null
  const texts = byShape && lengthOf(byShape) >= lengthOf(byMarks) ? byShape : byMarks
  return lengthOf(texts) > 0 ? texts : null
}

const lengthOf = ({ pl, en }: SalvagedTexts): number => [...pl, ...en].reduce((sum, words) => sum + words.length, 0)

/** The revision that a damaged file still tells, or 0. */
export function salvagedRevision(bytes: Uint8Array): number {
  const told = /"revision"\s*:\s*(\d{1,9})/.exec(decodeDamaged(bytes))?.[1]
  return told === undefined ? 0 : Number(told)
}
