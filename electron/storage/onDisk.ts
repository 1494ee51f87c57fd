import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { storageTroubleOf } from './storageTrouble.ts'
import { systemCode } from './systemCode.ts'

/** Does work that writes `file`; what the disk says against it comes back as a refusal, a mistake of ours is thrown. */
export async function onDisk<T>(file: string, work: () => Promise<T>): Promise<Result<T, StorageTrouble>> {
  try {
    return done(await work())
  } catch (error) {
    if (systemCode(error) === '') throw error
    return refused(storageTroubleOf(error, file))
  }
}
