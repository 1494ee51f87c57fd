/** Kronika writes UTF-8; another program may have stored the file again in what Windows calls Unicode, or in its Polish code page. */
export function decodeDamaged(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  // A character that the cut divided.
  const utf8 = new TextDecoder('utf-8').decode(bytes).replace(/\ufffd+$/, '')
  const unread = utf8.includes('\ufffd')
  const letters = /[\u0080-\ufffc]/.test(utf8)
  return unread && !letters ? new TextDecoder('windows-1250').decode(bytes) : utf8
}

/** Every second byte of JSON in UTF-16 is zero; where both are, the disk has filled the file with zeros. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 400)
  const zeros = (odd: 0 | 1) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length
  const many = start.length / 4
  const few = start.length / 20
  if (zeros(1) > many && zeros(0) < few) return 'utf-16le'
  if (zeros(0) > many && zeros(1) < few) return 'utf-16be'
  return null
}
