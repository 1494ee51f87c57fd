import type { ModalProps } from '@mantine/core'
import { Suspense } from 'react'
import { later } from './later.ts'

const Modal = later<ModalProps>(() => import('./modal.ts').then(one => one.Modal))

/** A dialog over the screen. What draws it is not needed before the first key, and is fetched soon after. */
export const Dialog = (props: ModalProps) => (
  <Suspense fallback={null}>
    <Modal {...props} />
  </Suspense>
)
