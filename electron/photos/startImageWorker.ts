import { type Result, refused } from '../../shared/result.ts'
import { type Rendered, type RenderOrder, renderAnswer } from './workerMessages.ts'
import type { WorkerProcess } from './workerProcess.ts'

/** `no-answer`: the worker crashed or hung over this picture twice. */
export type ImageTrouble = 'too-large' | 'damaged' | 'unsupported' | 'no-answer'

export interface ImageWorker {
  render(order: Omit<RenderOrder, 'id'>): Promise<Result<Rendered, ImageTrouble>>
  /** Ends the process; what was being done is answered with `no-answer`. */
  close(): void
}

interface Task {
  readonly order: RenderOrder
  readonly answer: (result: Result<Rendered, ImageTrouble>) => void
  crashes: number
}

/** Two at once are a quarter faster than one; more only take memory. */
const atOnce = 2

/** Longer than two decodings, each of which the worker itself ends after 20 s. */
const patienceOfMain = 50_000

/**
 * Keeps one image worker: started at the first request, started again after a crash, killed when it does not answer.
 * A picture it died over is tried once more, alone, so that its neighbour is not blamed for it.
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
  let worker: WorkerProcess | null = null
  let lastId = 0
  let closed = false

  function ended(dead: WorkerProcess): void {
    if (worker !== dead) return
    worker = null
    const unfinished = [...running.values()]
    running.clear()
    for (const { task, alarm } of unfinished.reverse()) {
      clearTimeout(alarm)
      task.crashes += 1
      if (task.crashes > 1 || closed) task.answer(refused('no-answer'))
      else waiting.unshift(task)
    }
    next()
  }

  function heard(message: unknown): void {
    const read = renderAnswer.safeParse(message)
    // A worker that talks nonsense is not well; its work is given to a new one.
    if (!read.success) {
      worker?.kill()
      return
    }
    const { id, result } = read.data
    const entry = running.get(id)
    if (!entry) return
    clearTimeout(entry.alarm)
    running.delete(id)
    entry.task.answer(result)
    next()
  }

  function alive(): WorkerProcess {
    if (worker) return worker
    const started = start()
    worker = started
    started.onMessage(heard)
    started.onEnd(() => ended(started))
    return started
  }

  function mayStart(task: Task): boolean {
    const suspects = [...running.values()].some(entry => entry.task.crashes > 0)
    return running.size === 0 || (running.size < atOnce && !suspects && task.crashes === 0)
  }

  function next(): void {
    const task = waiting[0]
    if (!task || closed || !mayStart(task)) return
    waiting.shift()
    const process = alive()
    const alarm = setTimeout(() => {
      process.kill()
      ended(process)
    }, patience)
    running.set(task.order.id, { task, alarm })
    process.send(task.order)
    next()
  }

  return {
    render: order =>
      new Promise(answer => {
        if (closed) return answer(refused('no-answer'))
        lastId += 1
        waiting.push({ order: { ...order, id: lastId }, answer, crashes: 0 })
        next()
      }),
    close() {
      closed = true
      for (const task of waiting.splice(0)) task.answer(refused('no-answer'))
      const process = worker
      if (!process) return
      process.kill()
      ended(process)
    },
  }
}
