import { systemCode } from './systemCode.ts'

/** For `catch`: the answer where the disk does not give what was asked for, for whatever reason; a mistake of ours is thrown on. */
export function ifNotGiven<T>(answer: T): (error: unknown) => T {
  return error => {
    if (systemCode(error) === '') throw error
    return answer
  }
}
