import { join } from 'node:path'

/** Where the parts of one article stand, in the library or in the trash. */
export const articleFile = (folder: string): string => join(folder, 'article.json')

/** Says when the folder went to the trash; it lies there for 90 days. */
export const trashedFile = (folder: string): string => join(folder, 'trashed.json')

export const photosFolder = (folder: string): string => join(folder, 'photos')

export const attachmentsFolder = (folder: string): string => join(folder, 'attachments')

/** The file as an older version of Kronika wrote it, kept at the first save in the new shape. */
export const olderShapeFile = (folder: string, shape: number): string => join(folder, `article.v${shape}.json`)
