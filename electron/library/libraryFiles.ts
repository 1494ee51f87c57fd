import { join } from 'node:path'
import { libraryFile, libraryShapeVersion } from '../../shared/library/libraryShape.ts'
import { stampedFormat } from '../storage/stampedFormat.ts'

/** Where the parts of a library stand in its folder. */
export const libraryFiles = (folder: string) => ({
  library: join(folder, 'library.json'),
  directory: join(folder, 'directory.json'),
  index: join(folder, 'index.json'),
  articles: join(folder, 'articles'),
  trash: join(folder, 'trash'),
})

export type LibraryFiles = ReturnType<typeof libraryFiles>

export const libraryFormat = stampedFormat(libraryShapeVersion, libraryFile)
