import { menu } from './en/menu.ts'
import { start } from './en/start.ts'
import { terminal } from './en/terminal.ts'
import { en } from './en.ts'

/** Every sentence that Kronika says, in English: those of the window, and those that are said around it and need not be fetched for it. */
export const everyEn = { ...en, ...menu, ...start, ...terminal } as const
