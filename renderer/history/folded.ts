/** So many unchanged rows in a row are folded into one line. */
const fromHere = 2

export type Folded<Row> =
  | { readonly kind: 'row'; readonly row: Row; readonly key: string }
  | { readonly kind: 'fold'; readonly rows: readonly Row[]; readonly key: string }

/** Stretches without a change folded, so that the changes stand close together. */
export function folded<Row extends { readonly kind: string }>(rows: readonly Row[]): Folded<Row>[] {
  const out: Folded<Row>[] = []
  let same: Row[] = []
  const close = () => {
    const key = `fold ${out.length}`
    if (same.length >= fromHere) out.push({ kind: 'fold', rows: same, key })
    else for (const row of same) out.push({ kind: 'row', row, key: `same ${out.length}` })
    same = []
  }
  for (const row of rows) {
    if (row.kind === 'same') same.push(row)
    else {
      close()
      out.push({ kind: 'row', row, key: `row ${out.length}` })
    }
  }
  close()
  return out
}
