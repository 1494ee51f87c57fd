import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { renderWebSet } from '../../electron/photos/renderWebSet.ts'
import { webBoxes } from '../../shared/photos/webRenditions.ts'
import { judge, median, spread } from './rounds.ts'

const photos = 4
const rounds = 5

/** A 24-megapixel JPEG with grain, as heavy as a camera's. */
async function takePhoto(file: string, tint: number): Promise<void> {
  const noise = { type: 'gaussian', mean: 100 + tint, sigma: 22 } as const
  await sharp({ create: { width: 6000, height: 4000, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 90 })
    .toFile(file)
}

/** The way without a chain: each size decoded from the original by itself, as the library's examples do it. */
async function threePipelines(file: string, to: string): Promise<void> {
  for (const box of webBoxes) {
    await sharp(file)
      .autoOrient()
      .resize({ width: box, height: box, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 80 })
      .toFile(`${to}-${box}.jpg`)
  }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** The web set of a photo by the chain, beside three separate pipelines of the same library. */
export async function benchPhotos(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'kronika-bench-photos-'))
  const files = Array.from({ length: photos }, (_, at) => join(folder, `photo-${at}.jpg`))
  for (const [at, file] of files.entries()) await takePhoto(file, at * 12)
  const times = { chain: [] as number[], separate: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    for (const file of files) {
      const chain = () => renderWebSet({ file, to: `${file}-chain` })
      const separate = () => threePipelines(file, `${file}-separate`)
      // Who goes first changes from round to round.
      if (round % 2 === 0) times.chain.push(await milliseconds(chain))
      times.separate.push(await milliseconds(separate))
      if (round % 2 === 1) times.chain.push(await milliseconds(chain))
    }
  }
  await rm(folder, { recursive: true, force: true })
  console.log(`\nWeb sets (2048, 1024, 320 px) of ${photos} photos of 24 megapixels, ${rounds} interleaved rounds:`)
  console.log(`  one photo: chain ${spread(times.chain, 0)} ms, three pipelines ${spread(times.separate, 0)} ms`)
  const ratio = median(times.chain.map((own, at) => own / (times.separate[at] ?? Number.NaN)))
  return judge('web set by chain, ratio to three pipelines', ratio, 0.75, '×')
}
