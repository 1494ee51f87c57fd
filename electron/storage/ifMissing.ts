import { systemCode } from './systemCode.ts'

/** For `catch`: the answer where there is no such file or folder; every other error is thrown on. */
export function ifMissing<T>(answer: T): (error: unknown) => T {
  return error => {
    if (systemCode(error) === 'ENOENT') return answer
    throw error
  }
}
