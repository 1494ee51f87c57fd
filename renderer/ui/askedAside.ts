/** Asks something in a dialog. Whoever asked gets the keyboard back, unless somebody has it by then. */
export async function askedAside<T>(ask: () => Promise<T>): Promise<T> {
  const before = document.activeElement
  const answer = await ask()
  if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body)
    before.focus({ preventScroll: true })
  return answer
}
