import type { DocumentNode } from '../document/documentShape.ts'
import { plainText } from '../document/plainText.ts'
import { type Language, languages } from '../language/language.ts'
import { templates } from './templateNames.ts'
import { beginningOf } from './templates.ts'

const bracketed = /\[[^[\]]+\]/g

/** What the templates ask to be filled in: "[liczba]", "[name, office]". Brackets of the office's own are none of it. */
const asked: ReadonlySet<string> = new Set(
  templates.flatMap(template => {
    const beginning = beginningOf(template, () => 'prompt')
    return languages.flatMap(language => plainText(beginning[language]).match(bracketed) ?? [])
  }),
)

/** Prompts of a template that nobody has filled in, as they stand in the text. */
export const promptsLeft = (texts: Readonly<Record<Language, DocumentNode>>): readonly string[] =>
  languages.flatMap(language => (plainText(texts[language]).match(bracketed) ?? []).filter(text => asked.has(text)))
