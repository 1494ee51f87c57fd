// The two containers that Windows and macOS keep icons in. Both take PNG pictures as they are; only their tables are ours.

/** ICO: a header of 6 bytes, 16 bytes a picture, then the pictures. 256 is written as 0. @param {{ size: number, png: Buffer }[]} pictures */
export function ico(pictures) {
  const table = Buffer.alloc(6 + 16 * pictures.length)
  table.writeUInt16LE(1, 2)
  table.writeUInt16LE(pictures.length, 4)
  let at = table.length
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index
    table.writeUInt8(size % 256, entry)
    table.writeUInt8(size % 256, entry + 1)
    table.writeUInt16LE(1, entry + 4)
    table.writeUInt16LE(32, entry + 6)
    table.writeUInt32LE(png.length, entry + 8)
    table.writeUInt32LE(at, entry + 12)
    at += png.length
  }
  return Buffer.concat([table, ...pictures.map(({ png }) => png)])
}

/** What each kind of picture in an ICNS is called: the plain sizes, and those of screens with twice as many points. */
export const icnsKinds = { ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64, ic13: 256, ic14: 512 }

/** ICNS: a name and a length before the whole and before each picture, lengths with those 8 bytes. @param {(size: number) => Buffer} pngOf */
export function icns(pngOf) {
  const chunk = (name, content) => {
    const head = Buffer.alloc(8, name, 'latin1')
    head.writeUInt32BE(content.length + 8, 4)
    return Buffer.concat([head, content])
  }
  return chunk('icns', Buffer.concat(Object.entries(icnsKinds).map(([kind, size]) => chunk(kind, pngOf(size)))))
}
