import { menu } from './pl/menu.ts'
import { start } from './pl/start.ts'
import { terminal } from './pl/terminal.ts'
import { pl } from './pl.ts'

/** Every sentence that Kronika says, in Polish: those of the window, and those that are said around it and need not be fetched for it. */
export const everyPl = { ...pl, ...menu, ...start, ...terminal } as const
