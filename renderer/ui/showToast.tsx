import { UnstyledButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import styles from './showToast.module.css'

const eightSeconds = 8000

type Toast = {
  readonly sentence: string
  readonly undo?: { readonly label: string; readonly run: () => void }
}

/** One toast at a time: a new one takes the place of the one before. Never used for saving. The keyboard goes back to where it came from. */
export function showToast({ sentence, undo }: Toast): void {
  notifications.clean()
  let cameFrom: EventTarget | null = null
  const id = notifications.show({
    autoClose: eightSeconds,
    withCloseButton: false,
    message: (
      <span className={styles.toast}>
        <span>{sentence}</span>
        {undo && (
          <UnstyledButton
            className={styles.undo}
            onFocus={event => {
              cameFrom = event.relatedTarget
            }}
            onClick={() => {
              if (cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true })
              notifications.hide(id)
              undo.run()
            }}
          >
            {undo.label}
          </UnstyledButton>
        )}
      </span>
    ),
  })
}

export const hideToasts = (): void => notifications.clean()
