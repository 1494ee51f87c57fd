import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import type { HandedFile } from '../../electron/storage/handedFiles.ts'

/** A file as the user hands it over: a real one, in the given folder. */
export async function handed(folder: string, name: string, content: string | Uint8Array): Promise<HandedFile> {
  const path = join(folder, name)
  await writeFile(path, content)
  return { path, name, bytes: content.length, release: async () => undefined }
}

/** A noisy picture of a hall, so that half of its bytes are half of the picture: left half dark, right half light. */
export async function hall(width = 1600, height = 1200) {
  const noise = { type: 'gaussian', mean: 60, sigma: 20 } as const
  const light = await sharp({ create: { width: width / 2, height, channels: 3, background: '#fafafa' } })
    .png()
    .toBuffer()
  return sharp({ create: { width, height, channels: 3, background: '#333333', noise } }).composite([
    { input: light, left: width / 2, top: 0 },
  ])
}

export const jpeg = async (width = 1600, height = 1200): Promise<Buffer> =>
  await (await hall(width, height)).jpeg().toBuffer()

/** As a phone writes it when held upright: pixels lie on their side, and a place and a camera are told. */
export const phoneJpeg = async (): Promise<Buffer> =>
  await (await hall())
    .withExif({
      IFD0: { Make: 'Aparat', Model: 'Model XYZ-4711' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 21/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '18/1 39/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const made = Buffer.alloc(body.length + 8)
  made.writeUInt32BE(data.length, 0)
  body.copy(made, 4)
  made.writeUInt32BE(checksum(body), body.length + 4)
  return made
}

/** CRC-32 as PNG has it (ISO 3309). */
function checksum(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  }
  return ~crc >>> 0
}

/** A small file whose header promises 16,000 × 16,000 pixels: 768 MB when decoded. */
export function hugePng(): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(16_000, 0)
  header.writeUInt32BE(16_000, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(48_001 * 10))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
