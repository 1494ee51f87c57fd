// A process of its own for the comparison: writes one file without pause, and after each write says its number.
import { writeSync } from 'node:fs'
import { z } from 'zod'
import { writerNames, writerOf } from './fileWriters.ts'
import { fileOf } from './wholeFile.ts'

const [name, file = '', last = '0'] = process.argv.slice(2)
const write = writerOf(z.enum(writerNames).parse(name), file)
for (let number = Number(last) + 1; ; number++) {
  await write(fileOf(number))
  writeSync(1, `${number}\n`)
}
