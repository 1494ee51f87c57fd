import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconX } from '@tabler/icons-react'
import { useWords } from '../i18n/useWords.ts'
import { type Choice, ChoiceItems } from './ChoiceItems.tsx'
import styles from './FilterChip.module.css'

type Props<T> = {
  readonly name: string
  /** "Rok: 2026" while something is chosen, else null. */
  readonly chosenName: string | null
  readonly value: T | null
  /** The name of not filtering, first in the menu. */
  readonly anyName: string
  readonly choices: readonly Choice<T>[]
  readonly onChange: (value: T | null) => void
}

/** One filter: a chip that opens its menu; a chosen one is lit and can be turned off at once. */
export function FilterChip<T extends string | number>(props: Props<T>) {
  const { name, chosenName, value, anyName, choices, onChange } = props
  const words = useWords()
  const all: readonly Choice<T | null>[] = [{ value: null, name: anyName }, ...choices]
  return (
    <span className={`${styles.chip} ${chosenName ? styles.on : ''}`}>
      <Menu position="bottom-start">
        <Menu.Target>
          <UnstyledButton className={styles.open}>
            {chosenName ?? name}
            {!chosenName && <IconChevronDown size={12} stroke={1.6} aria-hidden />}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown aria-label={name}>
          <ChoiceItems choices={all} value={value} onChange={onChange} />
        </Menu.Dropdown>
      </Menu>
      {chosenName && (
        <UnstyledButton
          className={styles.off}
          aria-label={words('library.filter.off', { filter: chosenName })}
          onClick={() => onChange(null)}
        >
          <IconX size={12} stroke={1.6} aria-hidden />
        </UnstyledButton>
      )}
    </span>
  )
}
