import { ORPCError } from '@orpc/client'

/** Code of every call that cannot be answered because main, or the browser host, is no longer there. */
export const hostGoneCode = 'HOST_GONE'

export function hostGone(cause?: unknown): ORPCError<typeof hostGoneCode, undefined> {
  return new ORPCError(hostGoneCode, { status: 503, cause })
}
