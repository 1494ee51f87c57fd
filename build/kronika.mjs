// npm run --silent kronika -- <command>: builds when sources changed, then runs the terminal.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildIfChanged } from './build.mjs'

await buildIfChanged()
const terminal = fileURLToPath(new URL('../out/app/kronika.mjs', import.meta.url))
const child = spawn(process.execPath, [terminal, ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0)
})
