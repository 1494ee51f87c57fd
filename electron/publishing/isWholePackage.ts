import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { manifestShape } from '../../shared/publishing/manifestText.ts'
import { manifestFile } from '../../shared/publishing/packageFiles.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { systemCode } from '../storage/systemCode.ts'

/** Whether a folder holds every file that its manifest names, as it was written. A folder without a manifest was never finished. */
export async function isWholePackage(fs: FileSystem, folder: string): Promise<boolean> {
  try {
    const text = (await fs.readFile(join(folder, manifestFile))).toString('utf8')
    const manifest = manifestShape.safeParse(JSON.parse(text))
    if (!manifest.success) return false
    for (const { path, sha256 } of manifest.data.files) {
      const content = await fs.readFile(join(folder, ...path.split('/')))
      if (createHash('sha256').update(content).digest('hex') !== sha256) return false
    }
    return true
  } catch (error) {
    if (systemCode(error) === '' && !(error instanceof SyntaxError)) throw error
    return false
  }
}
