import { type Dropped, droppedFiles } from './droppedFiles.ts'
import type { Point } from './tileAim.ts'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

const pointOf = ({ clientX, clientY }: DragEvent): Point => ({ x: clientX, y: clientY })

export interface FileDropParts {
  readonly onFiles: (dropped: Dropped, at: Point) => void
  /** Where files hang over the window; null when they do no more. */
  readonly onOver: (at: Point | null) => void
}

/**
 * Files dropped anywhere on the window. It listens before anything else does, so that no text takes a photo for a paste,
 * and so that a file dropped beside its target does not replace the page. Answers how to stop.
 */
export function fileDrop(target: Window, { onFiles, onOver }: FileDropParts): () => void {
  const over = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    onOver(pointOf(event))
  }
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) onOver(null)
  }
  const drop = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    event.stopPropagation()
    onOver(null)
    const at = pointOf(event)
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(dropped => onFiles(dropped, at))
  }
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  target.addEventListener('dragenter', over, options)
  target.addEventListener('dragover', over, options)
  target.addEventListener('dragleave', leave, options)
  target.addEventListener('drop', drop, options)
  return () => stop.abort()
}
