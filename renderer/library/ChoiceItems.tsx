import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'

export type Choice<T> = { readonly value: T; readonly name: string }

type Props<T> = {
  readonly choices: readonly Choice<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** Entries of a menu of which one is chosen; choosing another closes the menu. */
export const ChoiceItems = <T extends string | number | null>({ choices, value, onChange }: Props<T>) =>
  choices.map(choice => (
    <Menu.RadioItem
      key={String(choice.value)}
      value={String(choice.value)}
      checked={choice.value === value}
      checkIcon={<IconCheck size={14} stroke={1.8} />}
      closeMenuOnClick
      onChange={() => onChange(choice.value)}
    >
      {choice.name}
    </Menu.RadioItem>
  ))
