/** Alone in its file, so that it can be fetched by itself. */
export { Modal } from '@mantine/core'
