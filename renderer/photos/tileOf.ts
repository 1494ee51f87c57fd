/** The tile of the strip; the photo may stand in the text as well. */
export const tileOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[role="option"][data-photo="${id}"]`)
