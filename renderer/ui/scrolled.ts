/** Which list was scrolled, and by how many pixels. */
export type Scrolled = { readonly list: string; readonly top: number }

export const atTop: Scrolled = { list: '', top: 0 }
