import { z } from 'zod'
import { grammaticalCases } from './declension/grammaticalCases.ts'

export const grammaticalCase = z.enum(grammaticalCases)
