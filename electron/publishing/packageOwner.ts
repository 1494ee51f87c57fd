import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { z } from 'zod'
import { articleFile } from '../../shared/publishing/packageFiles.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { systemCode } from '../storage/systemCode.ts'

const packageOf = z.object({ format: z.literal('kronika-package'), id: z.string() })

/** A package with a thousand photos is smaller; a larger file is somebody's archive, which is not read at all. */
const largestZip = 1_500_000_000

/** The longest `article.json` that is read where nobody knows whose it is; out of a ZIP, packed and unpacked. */
const largestArticle = 20_000_000

/** What foreign bytes say: those that cannot be understood say nothing, in whatever way they are broken. */
function said(read: () => string | undefined): string | null {
  try {
    const found = packageOf.safeParse(JSON.parse(read() ?? ''))
    return found.success ? found.data.id : null
  } catch {
    return null
  }
}

/** A file that cannot be read is left alone, and so it is nobody's. */
async function bytesOf(fs: FileSystem, file: string, atMost: number): Promise<Uint8Array | null> {
  try {
    const facts = await fs.stat(file)
    return facts.isFile() && facts.size <= atMost ? await fs.readFile(file) : null
  } catch (error) {
    if (systemCode(error) === '') throw error
    if (!['ENOENT', 'ENOTDIR'].includes(systemCode(error))) console.error(`${file} could not be read:`, error)
    return null
  }
}

/** Id of the item whose package a folder is, or null. */
export async function ownerOfFolder(fs: FileSystem, folder: string): Promise<string | null> {
  const bytes = await bytesOf(fs, join(folder, articleFile), largestArticle)
  return bytes && said(() => new TextDecoder().decode(bytes))
}

const isArticle = (name: string): boolean => name.split('/').length === 2 && name.endsWith(`/${articleFile}`)

/**
 * Id of the item whose package a ZIP is, or null. Only its one `<folder>/article.json` is unpacked, and only if it says that it is
 * small: a ZIP may promise any size, and fflate unpacks no more than what was promised.
 */
export async function ownerOfZip(fs: FileSystem, file: string): Promise<string | null> {
  const bytes = await bytesOf(fs, file, largestZip)
  return (
    bytes &&
    said(() => {
      const entries = unzipSync(bytes, {
        filter: ({ name, size, originalSize }) =>
          isArticle(name) && size <= largestArticle && originalSize <= largestArticle,
      })
      const [first, ...others] = Object.values(entries)
      return first && others.length === 0 ? new TextDecoder().decode(first) : undefined
    })
  )
}
