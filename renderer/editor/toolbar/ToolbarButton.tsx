import { RichTextEditor } from '@mantine/tiptap'
import type { Icon } from '@tabler/icons-react'

interface Props {
  readonly label: string
  /** As it is printed on the keyboard, for the tooltip. */
  readonly keys?: string
  readonly icon: Icon
  readonly active?: boolean | undefined
  readonly off?: boolean
  readonly onPress: () => void
}

/** A button that cannot be used stays in reach of the keyboard and says so. It never takes the focus from the text. */
export function ToolbarButton({ label, keys, icon: Sign, active = false, off = false, onPress }: Props) {
  return (
    <RichTextEditor.Control
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      active={active}
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onPress()
      }}
    >
      <Sign size={16} stroke={1.6} aria-hidden />
    </RichTextEditor.Control>
  )
}
