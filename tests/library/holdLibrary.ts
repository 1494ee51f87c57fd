// A process of its own for tests: opens the library named on its command line, says in one line of JSON what came of it, and holds it
// until its input ends.
import { openLibrary } from '../../electron/library/openLibrary.ts'
import { partsFor } from './partsFor.ts'

const [folder = '', user = ''] = process.argv.slice(2)
const opened = await openLibrary({ ...partsFor(folder), user })
console.log(JSON.stringify(opened.ok ? { ok: true } : opened))
if (opened.ok) {
  process.stdin.on('end', () => void opened.value.close())
  process.stdin.resume()
}
