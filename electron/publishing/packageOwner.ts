import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { z } from 'zod'
import { articleFile } from '../../shared/publishing/packageFiles.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { systemCode } from '../storage/systemCode.ts'

const packageOf = z.object({ format: z.literal('kronika-package'), id: z.string() })

/** A package with a thousand photos is smaller; a larger file is somebody's archive, which is not read at all. */
const largestZip = 1_500_000_000

/** The longest `article.json` that is unpacked out of a ZIP of unknown origin, packed and unpacked. */
const largestArticle = 20_000_000

function idOf(text: string): string | null {
  const read = packageOf.safeParse(JSON.parse(text))
  return read.success ? read.data.id : null
}

/** A file that cannot be read or is not what it should be is not our package, whatever it is. */
async function orNobody(read: () => Promise<string | null>): Promise<string | null> {
  try {
    return await read()
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') console.warn('This is not a package of Kronika, and is left alone:', error)
    return null
  }
}

/** Id of the item whose package a folder is, or null. */
export const ownerOfFolder = (fs: FileSystem, folder: string): Promise<string | null> =>
  orNobody(async () => idOf((await fs.readFile(join(folder, articleFile))).toString('utf8')))

/**
 * Id of the item whose package a ZIP is, or null. Only its one `<folder>/article.json` is unpacked, and only if it says that it is
 * small: a ZIP may promise any size, and fflate unpacks no more than what was promised.
 */
export const ownerOfZip = (fs: FileSystem, file: string): Promise<string | null> =>
  orNobody(async () => {
    const facts = await fs.stat(file)
    if (!facts.isFile() || facts.size > largestZip) return null
    const entries = unzipSync(await fs.readFile(file), {
      filter: ({ name, size, originalSize }) =>
        isArticle(name) && size <= largestArticle && originalSize <= largestArticle,
    })
    const [first, ...others] = Object.values(entries)
    return first === undefined || others.length > 0 ? null : idOf(new TextDecoder().decode(first))
  })

const isArticle = (name: string): boolean => name.split('/').length === 2 && name.endsWith(`/${articleFile}`)
