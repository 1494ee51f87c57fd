/** Which of these numbers stand in growing order, as many as can: the others have moved. */
export function inOrder(numbers: readonly number[]): ReadonlySet<number> {
  /** `ends[length]` is the place of the smallest number that ends a growing row of that length. */
  const ends: number[] = []
  const before: (number | undefined)[] = []
  numbers.forEach((number, place) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[place] = ends[low - 1]
    ends[low] = place
  })
  const kept = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = before[place]) kept.add(numbers[place] ?? 0)
  return kept
}
