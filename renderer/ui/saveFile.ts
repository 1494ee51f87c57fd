/** A minute: the browser has begun to take the file by then. */
const held = 60_000

/** Gives a file made in the window to the person, as a download. */
export function saveFile(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), held)
}
