/** Names the segment for readers (XMP specification part 3, section 1.1.3). */
const namespace = new TextEncoder().encode('http://ns.adobe.com/xap/1.0/\0')

/** A segment counts its bytes in two, two of which are the count; the specification leaves two more. */
export const largestPacket = 65_502

const startOfImage = 0xd8
const jfif = 0xe0
const applicationOne = 0xe1

/** Where the segments of JFIF end, which come right after the start: everything else in the file follows them. */
function afterJfif(jpeg: Uint8Array): number {
  let at = 2
  while (jpeg[at] === 0xff && jpeg[at + 1] === jfif) at += 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0)
  return at
}

/**
 * A JPEG with an XMP packet put into it. sharp can only write XMP while it encodes, which would cost quality and time at every change
 * of a word; so pictures are encoded once, and words change freely around them. Throws when the bytes are no JPEG or the packet
 * does not fit into one segment (`fittingXmp` sees to that).
 */
export function jpegWithXmp(jpeg: Uint8Array, xmp: string): Uint8Array {
  if (jpeg[0] !== 0xff || jpeg[1] !== startOfImage) throw new RangeError('XMP can only be put into a JPEG')
  const packet = new TextEncoder().encode(xmp)
  if (packet.length > largestPacket) throw new RangeError(`An XMP packet of ${packet.length} bytes does not fit`)
  const length = 2 + namespace.length + packet.length
  const head = afterJfif(jpeg)
  const made = new Uint8Array(jpeg.length + 2 + length)
  made.set(jpeg.subarray(0, head))
  made.set([0xff, applicationOne, length >> 8, length & 0xff], head)
  made.set(namespace, head + 4)
  made.set(packet, head + 4 + namespace.length)
  made.set(jpeg.subarray(head), head + 2 + length)
  return made
}
