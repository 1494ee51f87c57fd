const gap = 6

/** The part of the window in which the column is seen. */
function seen(column: HTMLElement): { top: number; bottom: number } {
  for (let above = column.parentElement; above; above = above.parentElement) {
    if (above.scrollHeight > above.clientHeight && /auto|scroll/.test(getComputedStyle(above).overflowY))
      return above.getBoundingClientRect()
  }
  return { top: 0, bottom: window.innerHeight }
}

/** Below the words, or above them where there is more room; never wider than the column and never outside it. */
export function placeInColumn(list: HTMLElement, column: HTMLElement, words: DOMRect): void {
  const frame = column.getBoundingClientRect()
  const view = seen(column)
  list.style.maxWidth = `${frame.width}px`
  const { width, height } = list.getBoundingClientRect()
  const below = words.bottom + gap + height <= view.bottom || view.bottom - words.bottom >= words.top - view.top
  const top = below ? words.bottom + gap : words.top - gap - height
  const left = Math.min(Math.max(words.left - 12, frame.left), frame.right - width)
  list.style.top = `${top - frame.top}px`
  list.style.left = `${Math.max(0, left - frame.left)}px`
}
