import type { TestProject } from 'vitest/node'
import { type Packed, packed, removePacked } from './packed.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    linux: Packed
    windows: Packed
  }
}

/** Packs for both systems once, for all tests of this folder, and takes it away after them. */
export async function setup(project: TestProject): Promise<void> {
  const began = performance.now()
  both.push(await packed('linux-x64'), await packed('win32-x64'))
  const [linux, windows] = both
  if (linux) project.provide('linux', linux)
  if (windows) project.provide('windows', windows)
  console.log(`Packed for Linux and Windows in ${((performance.now() - began) / 1000).toFixed(0)} s.`)
}

const both: Packed[] = []

export async function teardown(): Promise<void> {
  await Promise.all(both.map(removePacked))
}
