import { nameIndex } from '../../shared/directory/mentions/nameIndex.ts'
import { distractors } from './distractors.ts'
import { englishDictionary } from './englishDictionary.ts'
import { houseDirectory } from './houseDirectory.ts'
import { readLabelled } from './labelled.ts'
import { polishDictionary } from './polishDictionary.ts'
import { score } from './score.ts'

export const houseIndex = nameIndex(
  [...houseDirectory, ...distractors(houseDirectory)],
  polishDictionary,
  englishDictionary,
)

/** What is missed and what is found wrongly in labelled lines, with the people of these tests and 2 000 others in the directory. */
export const errorsIn = (lines: readonly string[]): readonly string[] =>
  score(houseIndex, lines.map(readLabelled)).errors
