import { type Result, refused } from '../../shared/result.ts'
import {
  type Rendered,
  type SmallOrder,
  type WebMade,
  type WebOrder,
  type WorkerAnswer,
  type WorkerOrder,
  workerMessage,
} from './workerMessages.ts'
import type { WorkerProcess } from './workerProcess.ts'

/** `no-answer`: the worker crashed or hung over this picture twice. `no-worker`: it cannot be started at all, whatever the picture. */
export type ImageTrouble = 'too-large' | 'damaged' | 'unsupported' | 'no-answer' | 'no-worker'

export interface ImageWorker {
  render(order: Omit<SmallOrder, 'id' | 'kind'>): Promise<Result<Rendered, ImageTrouble>>
  webSet(order: Omit<WebOrder, 'id' | 'kind'>): Promise<Result<WebMade, ImageTrouble>>
  /** Ends the process; what was being done is answered with `no-answer`. */
  close(): void
}

interface Task {
  readonly order: WorkerOrder
  /** False when this is no answer to the order. */
  readonly answer: (answer: WorkerAnswer) => boolean
  readonly giveUp: (trouble: ImageTrouble) => void
  crashes: number
}

/** Two at once are a quarter faster than one; more only take memory. */
const atOnce = 2

/** Longer than two decodings, each of which the worker itself ends after 20 s. */
const patienceOfMain = 50_000

/**
 * Keeps one image worker: started at the first request, started again after a crash, killed when it does not answer.
 * A picture it died over is tried once more, alone, so that its neighbour is not blamed for it. A worker gets its first order when it
 * has said that it is ready: one that twice ends before is not installed rightly, and no picture is blamed for that.
 */
export function startImageWorker({
  start,
  patience = patienceOfMain,
}: {
  readonly start: () => WorkerProcess
  readonly patience?: number
}): ImageWorker {
  const waiting: Task[] = []
  const running = new Map<number, { readonly task: Task; readonly alarm: NodeJS.Timeout }>()
  let worker: { readonly process: WorkerProcess; readonly alarm: NodeJS.Timeout; ready: boolean } | null = null
  let failedStarts = 0
  let lastId = 0
  let closed = false

  function ended(dead: WorkerProcess): void {
    if (worker?.process !== dead) return
    const { ready, alarm } = worker
    worker = null
    clearTimeout(alarm)
    if (ready) crashed()
    else notStarted()
    next()
  }

  function crashed(): void {
    const unfinished = [...running.values()]
    running.clear()
    for (const { task, alarm } of unfinished.reverse()) {
      clearTimeout(alarm)
      task.crashes += 1
      if (task.crashes > 1 || closed) task.giveUp('no-answer')
      else waiting.unshift(task)
    }
  }

  function notStarted(): void {
    failedStarts += 1
    if (failedStarts < 2 || closed) return
    failedStarts = 0
    console.error('The image worker did not start. Is sharp installed for this computer?')
    for (const task of waiting.splice(0)) task.giveUp('no-worker')
  }

  function heard(message: unknown): void {
    const read = workerMessage.safeParse(message)
    // A worker that talks nonsense is not well; its work is given to a new one.
    if (!read.success) worker?.process.kill()
    else if (read.data.kind === 'ready') isReady()
    else if (!isAnswered(read.data)) worker?.process.kill()
  }

  /** False when an answer is not one to what was asked. */
  function isAnswered(answer: WorkerAnswer): boolean {
    const entry = running.get(answer.id)
    if (!entry) return true
    if (!entry.task.answer(answer)) return false
    clearTimeout(entry.alarm)
    running.delete(answer.id)
    next()
    return true
  }

  function isReady(): void {
    if (!worker) return
    worker.ready = true
    clearTimeout(worker.alarm)
    failedStarts = 0
    next()
  }

  /** Kills a process that is silent for too long; some do not report their end even then. */
  const alarmFor = (process: WorkerProcess): NodeJS.Timeout =>
    setTimeout(() => {
      process.kill()
      ended(process)
    }, patience)

  function begin(): void {
    const process = start()
    worker = { process, alarm: alarmFor(process), ready: false }
    process.onMessage(heard)
    process.onEnd(() => ended(process))
  }

  function mayStart(task: Task): boolean {
    const suspects = [...running.values()].some(entry => entry.task.crashes > 0)
    return running.size === 0 || (running.size < atOnce && !suspects && task.crashes === 0)
  }

  function next(): void {
    const task = waiting[0]
    if (!task || closed || !mayStart(task)) return
    if (!worker) begin()
    if (!worker?.ready) return
    waiting.shift()
    running.set(task.order.id, { task, alarm: alarmFor(worker.process) })
    worker.process.send(task.order)
    next()
  }

  function ask<Made>(
    order: WorkerOrder,
    resultIn: (answer: WorkerAnswer) => Result<Made, ImageTrouble> | null,
  ): Promise<Result<Made, ImageTrouble>> {
    return new Promise(resolve => {
      if (closed) return resolve(refused('no-answer'))
      const answer = (given: WorkerAnswer): boolean => {
        const result = resultIn(given)
        if (result) resolve(result)
        return result !== null
      }
      waiting.push({ order, answer, giveUp: trouble => resolve(refused(trouble)), crashes: 0 })
      next()
    })
  }

  function numbered(): number {
    lastId += 1
    return lastId
  }

  return {
    render: order =>
      ask({ ...order, kind: 'small', id: numbered() }, given => (given.kind === 'small' ? given.result : null)),
    webSet: order =>
      ask({ ...order, kind: 'web', id: numbered() }, given => (given.kind === 'web' ? given.result : null)),
    close() {
      closed = true
      for (const task of waiting.splice(0)) task.giveUp('no-answer')
      const process = worker?.process
      if (!process) return
      process.kill()
      ended(process)
    },
  }
}
