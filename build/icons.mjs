// node build/icons.mjs: draws the icons of the program and of its files anew, from the SVG beside them. The results are kept.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { icns, ico } from './iconFiles.mjs'

const folder = fileURLToPath(new URL('icons', import.meta.url))

/** Linux shows a PNG of each of these sizes. */
export const pngSizes = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024]
export const icoSizes = [16, 24, 32, 48, 64, 128, 256]

/** All files by name. @returns {Promise<Map<string, Buffer>>} */
export async function drawIcons() {
  const files = new Map()
  for (const name of ['kronika', 'article']) {
    const svg = readFileSync(join(folder, `${name}.svg`))
    const drawn = new Map()
    for (const size of pngSizes)
      drawn.set(size, await sharp(svg).resize(size, size).png({ compressionLevel: 9 }).toBuffer())
    if (name === 'kronika') for (const [size, png] of drawn) files.set(`linux/${size}x${size}.png`, png)
    files.set(`${name}.ico`, ico(icoSizes.map(size => ({ size, png: drawn.get(size) }))))
    files.set(
      `${name}.icns`,
      icns(size => drawn.get(size)),
    )
  }
  return files
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, content] of await drawIcons()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
