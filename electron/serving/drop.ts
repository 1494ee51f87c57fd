import type { HandedFiles } from '../storage/handedFiles.ts'
import { json, plain } from './responses.ts'
import type { Spool, SpoolRefusal } from './spool.ts'

/** The largest file a user can hand over; what a picture or a text may weigh is judged later, by name. */
export const largestDrop = 512 * 1024 * 1024

const statusOf: Readonly<Record<SpoolRefusal['kind'], number>> = {
  'too-large': 413,
  'broken-off': 400,
  'disk-full': 507,
  'read-only': 507,
  'folder-gone': 507,
  'disk-trouble': 507,
  'in-use': 507,
}

/** `POST /drop?name=<name>`: keeps the raw body in the spool and answers the word that stands for it. */
export async function receiveDrop(
  request: Request,
  place: { readonly spool: Spool; readonly handedFiles: HandedFiles; readonly atMost: number },
): Promise<Response> {
  const name = fileName(new URL(request.url).searchParams.get('name') ?? '')
  if (name === '' || !request.body) return plain(400, 'A file needs a name and a body')
  if (Number(request.headers.get('content-length') ?? 0) > place.atMost) return json(413, { kind: 'too-large' })
  const received = await place.spool.receive(request.body, place.atMost)
  if (!received.ok) return json(statusOf[received.refusal.kind], received.refusal)
  return json(200, { token: place.handedFiles.put({ ...received.value, name }) })
}

/** The last part of what may be a path of another system, without what no terminal or page should show. */
function fileName(text: string): string {
  const last = text.split(/[/\\]/).at(-1) ?? ''
  return last.replace(/\p{Cc}/gu, '').slice(0, 255)
}
