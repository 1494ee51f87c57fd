// Runs the browser host as a child that ends when this process ends, however that happens.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const host = fileURLToPath(new URL('../out/app/host.mjs', import.meta.url))

/** Starts the host with `words` as its arguments, and hands signals on; Ctrl+C reaches it by the terminal as well. */
export function startHost(words) {
  const child = fork(host, words, { stdio: 'inherit' })
  const handOn = signal => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, handOn)
  child.once('exit', () => {
    for (const signal of signals) process.off(signal, handOn)
  })
  return child
}

/** Answers the exit code once the host has ended. */
export function runHost(words) {
  const child = startHost(words)
  return new Promise(resolve => {
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}
