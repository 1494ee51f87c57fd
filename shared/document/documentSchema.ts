import { getSchema } from '@tiptap/core'
import { documentExtensions } from './documentExtensions.ts'

export const documentSchema = getSchema(documentExtensions)
