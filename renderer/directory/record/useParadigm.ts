import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useMemo, useState } from 'react'
import type { Paradigm } from '../../../shared/directory/declension/paradigm.ts'
import { decline, type ToDecline } from '../../names/decline.ts'
import type { Decliner } from '../../names/decliner.ts'

/** Milliseconds without a letter before the dictionary is asked. */
const pause = 200

/** A name in its cases: by rule at once, and by the dictionary as soon as it has answered. */
export function useParadigm(decliner: Decliner, name: ToDecline): Paradigm {
  const key = JSON.stringify(name)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all of the name
  const byRule = useMemo(() => decline(name, null), [key])
  const [known, setKnown] = useState<{ readonly key: string; readonly paradigm: Paradigm } | null>(null)
  const [asked] = useDebouncedValue(key, pause)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all of the name
  useEffect(() => {
    if (asked === key) decliner.ask(name, paradigm => setKnown({ key, paradigm }))
  }, [asked, decliner])
  return known?.key === key ? known.paradigm : byRule
}
