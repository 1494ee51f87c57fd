import sharp, { type Sharp } from 'sharp'

// Photos come from anywhere: formats that are programs or documents are never opened, nothing decoded is kept, and one
// picture takes one processor, so that the window stays quick.
sharp.block({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadPdf', 'VipsForeignLoadMagick'] })
sharp.cache(false)
sharp.concurrency(1)

/** 120 megapixels: no camera of an office makes more, and a picture of this size still fits in memory. */
export const pixelLimit = 120_000_000

/** For one decoding; sharp ends it then. */
export const secondsAllowed = 20

/** Header only: tells the size of any picture, so that one too large can be refused as such. */
export const openHeader = (file: string): Sharp => sharp(file, { failOn: 'none', limitInputPixels: false })

/** `warning` refuses flipped bytes as well, `error` a picture with holes in it; `none` decodes what there is. */
export const openPicture = (file: string, failOn: 'warning' | 'error' | 'none'): Sharp =>
  sharp(file, { failOn, limitInputPixels: pixelLimit }).timeout({ seconds: secondsAllowed })
