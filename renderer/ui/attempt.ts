import { type Result, refused } from '../../shared/result.ts'

export type Unreachable = { readonly kind: 'unreachable' }

/** A call to main that may find nobody there: that too a user can meet, so it comes back as a refusal. */
export async function attempt<T, R>(call: Promise<Result<T, R>>): Promise<Result<T, R | Unreachable>> {
  try {
    return await call
  } catch (error) {
    console.error(error)
    return refused({ kind: 'unreachable' })
  }
}
