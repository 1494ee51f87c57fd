import type { Language } from '../../shared/language/language.ts'
import type { Pressed } from '../ui/pressed.ts'

export const shownChoices = ['pl', 'both', 'en'] as const
export type Shown = (typeof shownChoices)[number]

const keys: Readonly<Record<string, Shown>> = { F2: 'pl', F3: 'en', F4: 'both' }

/** F2 Polish, F3 English, F4 both: bare keys only, so that no system or screen reader chord is taken. */
export const shownByKey = ({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): Shown | null =>
  ctrlKey || metaKey || shiftKey || altKey ? null : (keys[key] ?? null)

/** On a window too narrow for two columns, "both" is the one that was written in last. */
export const shownOn = (narrow: boolean, chosen: Shown, focused: Language): Shown =>
  narrow && chosen === 'both' ? focused : chosen
