import { isPdf } from '../../shared/attachments/isPdf.ts'
import { headOfFile } from './headOfFile.ts'

/**
 * Reading the heads of three hundred photos takes a second and a half in which nothing would be seen to happen. What the system
 * takes for a picture is therefore left to the gallery, which names it if it is none.
 */
const isTakenForPicture = (file: File): boolean => file.type.startsWith('image/')

/** A file that only calls itself a PDF is meant as one: it is to be refused as what its owner took it for. */
async function isMeantAsPdf(file: File): Promise<boolean> {
  if (isTakenForPicture(file)) return false
  if (/\.pdf$/i.test(file.name)) return true
  const head = await headOfFile(file)
  return head !== null && isPdf(head)
}

/** Parts what was dropped on the window: PDF files, told by their content, and the rest, which the gallery judges. */
export async function sortFiles(files: readonly File[]): Promise<{ pdfs: readonly File[]; others: readonly File[] }> {
  const meant = await Promise.all(files.map(isMeantAsPdf))
  return { pdfs: files.filter((_, at) => meant[at]), others: files.filter((_, at) => !meant[at]) }
}
