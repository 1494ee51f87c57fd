import type { Result } from '../../shared/result.ts'

/** A deed that Kronika refused: on a disk that is full it may. */
export class RefusedDeed extends Error {
  readonly kind: string
  constructor(refusal: { readonly kind: string }) {
    super(`refused: ${JSON.stringify(refusal)}`)
    this.kind = refusal.kind
  }
}

export function must<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new RefusedDeed(result.refusal)
  return result.value
}
