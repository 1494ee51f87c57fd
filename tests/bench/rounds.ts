/** Medians, percentiles and the one line that says whether a limit was met. Every figure is from one run; nothing is repeated. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** "1.23 (1.10–1.40)": median and spread. */
export const spread = (values: readonly number[], digits = 2): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`

/** Prints a figure beside its limit and answers whether it was met. */
export function judge(name: string, figure: number, limit: number, unit: string, digits = 2): boolean {
  const met = figure <= limit
  console.log(`${met ? 'met   ' : 'missed'}  ${name}: ${figure.toFixed(digits)} ${unit}, limit ${limit} ${unit}`)
  return met
}
