import type { Photo } from '../../shared/photos/photo.ts'

/** A photo from a camera, of which nothing has been written yet. `digit` fills its content hash. */
export const photoOf = (name: string, digit: string, damaged = false): Photo => ({
  id: digit.repeat(32),
  extension: 'jpg',
  name,
  width: 6000,
  height: 4000,
  bytes: 6_300_000,
  caption: { pl: '', en: '' },
  alt: { pl: '', en: '' },
  credit: '',
  damaged,
})
