import { fileResponse } from './fileResponse.ts'
import { resolveInside } from './resolveInside.ts'
import { plain } from './responses.ts'

/** A file of a folder that the build made: the page of the window with its scripts, styles and fonts, or a dictionary. */
export async function serveWindowFile(root: string, method: string, pathname: string): Promise<Response> {
  const file = await resolveInside(root, pathname)
  return file ? fileResponse(file, method, { 'cache-control': 'no-cache' }) : plain(404, 'Not found')
}
