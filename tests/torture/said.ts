import { z } from 'zod'

const place = z.enum(['articles', 'trash'])
const photo = z.object({ file: z.string(), bytes: z.number() })

/** What the worker says on its output, a line each: what must be true from now on, whatever happens to it. */
const said = z.discriminatedUnion('said', [
  /** The library is open; what its list shows, and whether anything refused. */
  z.object({ said: z.literal('opened'), library: z.array(z.string()), trash: z.array(z.string()) }),
  z.object({ said: z.literal('closed') }),
  /** The article is on the disk in this revision, with this text and these photos. */
  z.object({
    said: z.literal('kept'),
    deed: z.string(),
    id: z.string(),
    revision: z.number(),
    mark: z.number(),
    photos: z.array(photo),
  }),
  /** About to move it: from now on it may be in either place, and not in both. */
  z.object({ said: z.literal('going'), id: z.string(), to: place }),
  z.object({ said: z.literal('placed'), id: z.string(), place }),
  /** The history holds this, under a name, which thinning never takes. */
  z.object({
    said: z.literal('snapshot'),
    id: z.string(),
    snapshot: z.string(),
    revision: z.number(),
    mark: z.number(),
  }),
  /** A record is in the directory or in the trash; while it goes from one to the other it is in one of them, or in both. */
  z.object({ said: z.literal('record'), id: z.string(), place: z.enum(['directory', 'trash', 'going']) }),
  /** The organisation is on the disk under this number or a later one. */
  z.object({ said: z.literal('organisation'), number: z.number() }),
  /** Something was refused or thrown, on a disk that is well. */
  z.object({ said: z.literal('trouble'), deed: z.string(), why: z.string() }),
])

export type Said = Readonly<z.infer<typeof said>>
export type RecordPlace = 'directory' | 'trash' | 'going'
export type Place = z.infer<typeof place>
export type SaidPhoto = Readonly<z.infer<typeof photo>>

export const readSaid = (line: string): Said => said.parse(JSON.parse(line))
