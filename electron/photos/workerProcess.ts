import { fork } from 'node:child_process'

/** As much of a child process as the image worker needs; Node and Electron start theirs differently. */
export interface WorkerProcess {
  send(message: unknown): void
  onMessage(listen: (message: unknown) => void): void
  /** Called once, however it ended. */
  onEnd(listen: () => void): void
  kill(): void
}

/** The worker as a child of plain Node. It inherits no options of the one who starts it (inspector, loaders). */
export function nodeWorkerProcess(file: string): WorkerProcess {
  const child = fork(file, [], { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  return {
    send: message => {
      // A child that has just died reports its end by itself; the failed sending says nothing new.
      if (child.connected) child.send(message as object, () => undefined)
    },
    onMessage: listen => {
      child.on('message', listen)
    },
    onEnd: listen => {
      let ended = false
      const once = () => {
        if (!ended) listen()
        ended = true
      }
      child.on('exit', once)
      child.on('error', once)
    },
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}
