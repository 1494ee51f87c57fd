import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { type WindowPlace, windowPlace } from './windowPlace.ts'

/** Moving a window makes a hundred events a second. Milliseconds. */
const afterLastMove = 500

const fileIn = (folder: string): string => join(folder, 'window.json')

/** Where the window was last, or null: for the first time, or when that cannot be read, which costs nobody a word. */
export function lastPlace(folder: string): WindowPlace | null {
  try {
    return windowPlace.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return null
  }
}

/** Remembers where the window is, a moment after it was moved; what cannot be written is only logged. */
export function rememberPlace(window: BrowserWindow, fs: FileSystem, folder: string): void {
  let timer: NodeJS.Timeout | undefined
  const write = async (): Promise<void> => {
    const place: WindowPlace = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    await fs.mkdir(folder, { recursive: true })
    await durableWrite(fs, fileIn(folder), JSON.stringify(place))
  }
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!window.isDestroyed()) void write().catch(error => console.warn('the place of the window is not kept', error))
    }, afterLastMove)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('maximize', later)
  window.on('unmaximize', later)
  window.on('closed', () => clearTimeout(timer))
}
