import { type Extensions, Mark, Node } from '@tiptap/core'
import { documentExtensions } from '../../../shared/document/documentExtensions.ts'
import { parseRules } from './parseRules.ts'

/** The schema of the text with the rules for reading HTML, which need elements and so cannot live beside it. */
export const parsingExtensions: Extensions = documentExtensions.map(extension => {
  const rules = parseRules[extension.name]
  if (!rules) return extension
  if (extension instanceof Node) return extension.extend({ parseHTML: () => [...rules] })
  if (extension instanceof Mark) return extension.extend({ parseHTML: () => [...rules] })
  return extension
})
