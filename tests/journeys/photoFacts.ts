import { spawnSync } from 'node:child_process'
import { ExifTool } from 'exiftool-vendored'

/** What another program reads in a photo; texts by language, null where nothing is said. */
export interface PhotoFacts {
  readonly orientation: number | null
  readonly width: number
  readonly height: number
  readonly gps: boolean
  readonly serial: boolean
  readonly camera: boolean
  readonly caption: { readonly pl: string | null; readonly en: string | null }
  readonly alt: { readonly pl: string | null; readonly en: string | null }
  readonly credit: string | null
  /** Every group of facts that the file holds, without those of the file itself. */
  readonly groups: readonly string[]
}

export type PhotoReader =
  | {
      readonly kind: 'exiftool'
      readonly read: (file: string) => Promise<PhotoFacts>
      readonly end: () => Promise<void>
    }
  | { readonly kind: 'none'; readonly why: string }

const text = (value: unknown): string | null => (value === undefined ? null : String(value))

/** ExifTool, which shares no line with the library that wrote the photos. It needs Perl, except on Windows. */
export function photoReader(): PhotoReader {
  if (process.platform !== 'win32' && spawnSync('perl', ['-v']).status !== 0)
    return { kind: 'none', why: 'ExifTool needs Perl, and this machine has none' }
  const tool = new ExifTool({ maxProcs: 1 })
  return {
    kind: 'exiftool',
    async read(file) {
      const found: Record<string, unknown> = await tool.readRaw(file, { readArgs: ['-G0', '-a', '-n'] })
      const entries = Object.entries(found).filter(([name]) => name.includes(':'))
      const named = (name: string) => entries.find(([key]) => key.split(':')[1] === name)?.[1]
      return {
        orientation: named('Orientation') === undefined ? null : Number(named('Orientation')),
        width: Number(found['File:ImageWidth']),
        height: Number(found['File:ImageHeight']),
        gps: entries.some(([key]) => /:GPS/.test(key)),
        serial: entries.some(([key]) => /SerialNumber/.test(key)),
        camera: entries.some(([key]) => /:(Make|Model)$/.test(key)),
        caption: { pl: text(named('Description-pl')), en: text(named('Description-en')) },
        alt: { pl: text(named('AltTextAccessibility-pl')), en: text(named('AltTextAccessibility-en')) },
        credit: text(named('Credit')),
        groups: [...new Set(entries.map(([key]) => key.split(':')[0] ?? ''))]
          .filter(group => !['ExifTool', 'File', 'Composite'].includes(group))
          .toSorted(),
      }
    },
    end: () => tool.end(),
  }
}
